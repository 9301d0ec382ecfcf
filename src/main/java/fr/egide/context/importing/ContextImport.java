package fr.egide.context.importing;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Audit;
import fr.egide.context.ContextTable;
import fr.egide.context.ContextTables;
import fr.egide.context.LeftOut;
import fr.egide.context.TableKind;
import fr.egide.context.activity.ActivityFormat;
import fr.egide.context.activity.Counts;
import fr.egide.context.activity.CountsStore;
import fr.egide.context.file.Content;
import fr.egide.context.file.Years;
import fr.egide.territory.Commune;
import fr.egide.territory.Territories;
import fr.egide.web.Refusal;

/// Imports a table, whole or not at all. The file is recognised by what it holds, not by its name.
@Component
public class ContextImport {

    private final List<TableFormat> formats;
    private final List<ActivityFormat> activity;
    private final PlainModel plain;
    private final ContextTables tables;
    private final ContextStore store;
    private final CountsStore counts;
    private final Territories territories;
    private final Audit audit;
    private final Clock clock;

    ContextImport(List<TableFormat> formats, List<ActivityFormat> activity, PlainModel plain, ContextTables tables,
            ContextStore store, CountsStore counts, Territories territories, Audit audit, Clock clock) {
        this.formats = formats;
        this.activity = activity;
        this.plain = plain;
        this.tables = tables;
        this.store = store;
        this.counts = counts;
        this.territories = territories;
        this.audit = audit;
        this.clock = clock;
    }

    /// What to import.
    ///
    /// @param year of the facts, where the file doesn't say it
    /// @param source producer and licence of a file of our own model, empty where it isn't said
    public record Asked(String fileName, @Nullable Integer year, String source, @Nullable UUID by) {}

    /// @param alreadyLoaded whether the same content had been loaded before: nothing was done
    public record Outcome(ContextTable table, boolean alreadyLoaded) {}

    /// @throws Refusal 422 `CTX-001` to `CTX-012`, `DOC-001` to `DOC-008`: nothing of the file is kept
    @Transactional
    public Outcome load(Asked asked, InputStream in) throws IOException {
        Content content = Content.read(asked.fileName(), in);
        Optional<ContextTable> known = tables.findByContent(content.sha256());
        if (known.isPresent()) {
            return new Outcome(known.get(), true);
        }
        int thisYear = clock.instant().atZone(clock.getZone()).getYear();
        Years years = new Years(asked.fileName(), asked.year(), thisYear);
        ContextTable made = activity.stream().filter(one -> one.recognises(content)).findFirst()
                .map(format -> activity(content, format.read(content, years), asked))
                .orElseGet(() -> facts(content, years, asked));
        audit.record("CONTEXT_LOADED", "CONTEXT", made.id().toString(), made.fileName());
        return new Outcome(made, false);
    }

    private ContextTable activity(Content content, Counts read, Asked asked) {
        if (read.isEmpty()) {
            throw Refusal.unprocessable("CTX-010", asked.fileName());
        }
        ContextTable table = new ContextTable(UUID.randomUUID(), TableKind.SERVICE_ACTIVITY, "État 4001",
                TableKind.SERVICE_ACTIVITY.producer(), TableKind.SERVICE_ACTIVITY.licence(),
                read.firstYear().orElseThrow(), read.lastYear().orElseThrow(), asked.fileName(), content.sha256(),
                read.size(), 0, false, now());
        store.add(table, asked.by());
        counts.add(table.id(), read);
        return table;
    }

    private ContextTable facts(Content content, Years years, Asked asked) {
        Collected read = new Collected();
        Optional<TableFormat> format = formats.stream().filter(one -> one.recognises(content)).findFirst();
        if (format.isEmpty() && !content.json().isMissingNode()) {
            throw Refusal.unprocessable(content.json().has("iris") ? "CTX-011" : "CTX-012", asked.fileName());
        }
        format.ifPresentOrElse(one -> one.read(content, years, read), () -> plain.read(content, years, read));
        Map<String, String> today = today(read);
        boolean fictitious = isFictitious(asked.fileName(), today);
        TableKind kind = format.map(TableFormat::kind).orElse(TableKind.PLAIN);
        ContextTable table = new ContextTable(UUID.randomUUID(), kind,
                format.map(one -> one.title(content)).filter(title -> !title.isBlank()).orElse(asked.fileName()),
                kind == TableKind.PLAIN ? asked.source().strip() : kind.producer(), kind.licence(),
                years(read).min(Integer::compare).orElseThrow(), years(read).max(Integer::compare).orElseThrow(),
                asked.fileName(), content.sha256(), read.columns().values().stream().mapToInt(Map::size).sum(),
                read.leftOut().size(), fictitious, now());
        store.add(table, asked.by());
        store.add(table.id(), read, today);
        return table;
    }

    /// Today's code of each code of the file; those that lead nowhere are listed.
    private Map<String, String> today(Collected read) {
        Map<String, String> today = new HashMap<>();
        read.columns().values().stream().flatMap(values -> values.keySet().stream()).distinct().forEach(
                code -> territories.findCommune(code).map(Commune::code).ifPresentOrElse(
                        found -> today.put(code, found), () -> read.leaveOut(0, code, LeftOut.Why.UNKNOWN_CODE)));
        return today;
    }

    /// Real and fictitious communes never stand in one table.
    private boolean isFictitious(String file, Map<String, String> today) {
        long fictitious = today.values().stream().filter(territories::isFictitious).count();
        if (today.isEmpty()) {
            throw Refusal.unprocessable("CTX-010", file);
        }
        if (fictitious > 0 && fictitious < today.size()) {
            throw Refusal.unprocessable("CTX-013", file);
        }
        return fictitious > 0;
    }

    /// As the database keeps it.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Stream<Integer> years(Collected read) {
        return read.columns().keySet().stream().map(Collected.Key::year);
    }
}
