package fr.egide.context.page;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import fr.egide.account.Access;
import fr.egide.account.CurrentUser;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.context.Absence;
import fr.egide.context.Context;
import fr.egide.context.ContextTable;
import fr.egide.context.ContextTables;
import fr.egide.context.Fact;
import fr.egide.context.LeftOut;
import fr.egide.context.Variable;
import fr.egide.context.Variables;
import fr.egide.context.importing.ContextImport;
import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;
import fr.egide.web.PageOf;

/// Facts of territories over HTTP, and the tables they are read from.
@RestController
@RequestMapping("/api/v1/context")
class ContextApi {

    private final Context context;
    private final ContextTables tables;
    private final ContextImport imports;
    private final Variables variables;
    private final Territories territories;
    private final Access access;
    private final CurrentUser user;
    private final Clock clock;

    ContextApi(Context context, ContextTables tables, ContextImport imports, Variables variables,
            Territories territories, Access access, CurrentUser user, Clock clock) {
        this.context = context;
        this.tables = tables;
        this.imports = imports;
        this.variables = variables;
        this.territories = territories;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    /// @param value null where there is none: `absence` says why
    /// @param shareCovered part of the population that lives in communes with a value, 0 to 1
    record FactAnswer(String variable, String label, String unit, @Nullable Double value, @Nullable Absence absence,
            @Nullable Integer year, double shareCovered, int covered, int communes, @Nullable UUID table,
            @Nullable String source, List<String> names) {

        static FactAnswer of(Fact fact) {
            Variable variable = fact.variable();
            ContextTable table = fact.table();
            return new FactAnswer(variable.code(), variable.words().label(), variable.words().unit(), fact.value(),
                    fact.absence(), fact.year(), fact.shareCovered(), fact.covered(), fact.communes(),
                    table == null ? null : table.id(), table == null ? null : table.source(), fact.names());
        }
    }

    /// @param year wanted
    record Facts(String territory, int year, List<FactAnswer> facts) {}

    record TableAnswer(ContextTable table, List<LeftOut> leftOut) {}

    @GetMapping("/variables")
    PageOf<Variable> variables(@RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        read();
        return PageOf.of(variables.all(), page, size);
    }

    /// @param year wanted, this year where none is said
    @GetMapping("/facts")
    Facts facts(@RequestParam String territory, @RequestParam @Nullable Integer year) {
        read();
        TerritoryRef ref = TerritoryRef.parse(territory);
        int wanted = year == null ? LocalDate.now(clock).getYear() : year;
        return new Facts(ref.toString(), wanted, context.facts(territories.get(ref).communes(), wanted).stream()
                .map(FactAnswer::of).toList());
    }

    @GetMapping("/tables")
    PageOf<ContextTable> tables(@RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        read();
        return PageOf.of(tables.list(), page, size);
    }

    @GetMapping("/tables/{id}")
    TableAnswer table(@PathVariable UUID id) {
        read();
        return new TableAnswer(tables.get(id), tables.leftOut(id));
    }

    /// @param year of the facts, where the file doesn't say it
    /// @param source producer and licence of a file of our own model
    @PostMapping(path = "/tables", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ContextImport.Outcome load(@RequestParam MultipartFile file, @RequestParam @Nullable Integer year,
            @RequestParam(defaultValue = "") String source) throws IOException {
        access.require(Permission.LOAD_FIGURES, Target.INSTALLATION);
        try (InputStream bytes = file.getInputStream()) {
            return imports.load(new ContextImport.Asked(String.valueOf(file.getOriginalFilename()), year, source,
                    user.get().id()), bytes);
        }
    }

    @DeleteMapping("/tables/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id) {
        access.require(Permission.LOAD_FIGURES, Target.INSTALLATION);
        tables.remove(id);
    }

    private void read() {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
    }
}
