package fr.egide.context;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.context.importing.ContextImport;

/// Tables loaded for a test, to be forgotten after it.
@Component
public class LoadedTables {

    private final ContextImport imports;
    private final ContextTables tables;
    private final List<UUID> made = new ArrayList<>();

    LoadedTables(ContextImport imports, ContextTables tables) {
        this.imports = imports;
        this.tables = tables;
    }

    public ContextTable load(String name, String content) throws IOException {
        return load(name, null, content.getBytes(StandardCharsets.UTF_8)).table();
    }

    public ContextImport.Outcome load(String name, @Nullable Integer year, byte[] content) throws IOException {
        ContextImport.Outcome outcome = imports.load(new ContextImport.Asked(name, year, "Essai", null),
                new ByteArrayInputStream(content));
        if (!outcome.alreadyLoaded()) {
            made.add(outcome.table().id());
        }
        return outcome;
    }

    public void forget() {
        made.stream().filter(id -> tables.list().stream().anyMatch(table -> table.id().equals(id)))
                .forEach(tables::remove);
        made.clear();
    }
}
