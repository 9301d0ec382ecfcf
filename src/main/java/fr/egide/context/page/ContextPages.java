package fr.egide.context.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

import fr.egide.context.Absence;
import fr.egide.context.Context;
import fr.egide.context.ContextTable;
import fr.egide.context.ContextTables;
import fr.egide.context.Fact;
import fr.egide.context.TableKind;
import fr.egide.context.Variable;
import fr.egide.context.Variables;
import fr.egide.context.page.ContextPage.Family;
import fr.egide.context.page.ContextPage.Row;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;

/// Puts the facts of a territory beside those of its département and of France. They are kept for as long as the tables are
/// the same.
@Component
class ContextPages {

    private static final int KEPT = 256;

    private final ContextTables tables;
    private final Variables variables;
    private final Territories territories;
    private final ConcurrentLruCache<Question, List<Fact>> facts;

    ContextPages(Context context, ContextTables tables, Variables variables, Territories territories) {
        this.tables = tables;
        this.variables = variables;
        this.territories = territories;
        this.facts = new ConcurrentLruCache<>(KEPT,
                asked -> context.facts(asked.territory().communes(), asked.wanted(), asked.year()));
    }

    private record Question(Territory territory, List<Variable> wanted, int year, List<ContextTable> loaded) {}

    ContextPage of(Territory territory, int year) {
        return of(territory, variables.all(), year);
    }

    /// Those variables alone that tell a context in short.
    ContextPage brief(Territory territory, int year) {
        return of(territory, variables.all().stream().filter(Variable::brief).toList(), year);
    }

    private ContextPage of(Territory territory, List<Variable> wanted, int year) {
        List<Territory> beside = beside(territory);
        List<ContextTable> loaded = tables.list();
        List<Fact> here = facts.get(new Question(territory, wanted, year, loaded));
        List<List<Fact>> there = beside.stream()
                .map(other -> facts.get(new Question(other, wanted, year, loaded))).toList();
        Map<TableKind, List<Row>> byKind = new LinkedHashMap<>();
        Set<TableKind> missing = new LinkedHashSet<>();
        for (int i = 0; i < here.size(); i++) {
            Fact fact = here.get(i);
            int place = i;
            if (fact.absence() == Absence.NOT_LOADED) {
                missing.add(fact.variable().kind());
            } else {
                byKind.computeIfAbsent(fact.variable().kind(), _ -> new ArrayList<>())
                        .add(new Row(fact, there.stream().map(facts -> facts.get(place)).toList()));
            }
        }
        missing.removeAll(byKind.keySet());
        return new ContextPage(territory, beside,
                byKind.entrySet().stream().map(one -> new Family(one.getKey(), one.getValue(), tables(one.getValue())))
                        .toList(),
                List.copyOf(missing), years(loaded), year);
    }

    private static List<Integer> years(List<ContextTable> loaded) {
        return loaded.stream().filter(table -> table.kind() != TableKind.SERVICE_ACTIVITY)
                .flatMap(table -> IntStream.rangeClosed(table.firstYear(), table.lastYear()).boxed()).distinct()
                .sorted((one, other) -> other - one).toList();
    }

    private static List<ContextTable> tables(List<Row> rows) {
        return rows.stream().flatMap(row -> Stream.concat(Stream.of(row.here()), row.beside().stream()))
                .map(Fact::table).filter(Objects::nonNull).distinct().toList();
    }

    /// A fictitious territory is never put beside real ones.
    private List<Territory> beside(Territory territory) {
        return Stream.of(only(territory.departements(), TerritoryRef::departement),
                territory.fictitious() ? Optional.<TerritoryRef>empty() : Optional.of(TerritoryRef.FRANCE))
                .flatMap(Optional::stream).filter(ref -> !ref.equals(territory.ref()))
                .flatMap(ref -> territories.find(ref).stream()).toList();
    }

    private static Optional<TerritoryRef> only(Set<String> codes, Function<String, TerritoryRef> ref) {
        return codes.size() == 1 ? Optional.of(ref.apply(codes.iterator().next())) : Optional.empty();
    }
}
