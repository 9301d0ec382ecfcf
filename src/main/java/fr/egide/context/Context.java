package fr.egide.context;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Component;

/// Reads the facts of communes out of the tables loaded.
///
/// Of the years that say something of the communes asked, the latest up to the wanted one is read, or else the first
/// after it. What is missing is missing, and says why: no value is ever guessed.
@Component
public class Context {

    /// Year of the municipal population of the geography on board.
    public static final int POPULATION_YEAR = 2023;

    private final Variables variables;
    private final ContextTables tables;
    private final TableChoice choice;
    private final CommuneSets sets;

    Context(Variables variables, ContextTables tables, TableChoice choice, CommuneSets sets) {
        this.variables = variables;
        this.tables = tables;
        this.choice = choice;
        this.sets = sets;
    }

    /// Every variable over a set of communes, in the order in which they are shown.
    ///
    /// @param communes codes of today's communes
    /// @param year wanted
    public List<Fact> facts(Collection<String> communes, int year) {
        return facts(communes, variables.all(), year);
    }

    /// Some variables over a set of communes, in the order given.
    public List<Fact> facts(Collection<String> communes, Collection<Variable> wanted, int year) {
        CommuneSet set = sets.of(communes);
        List<ContextTables.Series> series = tables.series();
        return wanted.stream().map(variable -> fact(set, variable, year, series)).toList();
    }

    /// One variable over a set of communes.
    ///
    /// @throws fr.egide.web.Refusal 404 `CTX-405` for an unknown variable
    public Fact fact(Collection<String> communes, String variable, int year) {
        return fact(sets.of(communes), variables.get(variable), year, tables.series());
    }

    /// One variable in each commune, all of one table and one year so that they compare; those without a value are
    /// left out.
    ///
    /// @throws fr.egide.web.Refusal 404 `CTX-405` for an unknown variable
    public Map<String, Double> byCommune(Collection<String> communes, String variable, int year) {
        CommuneSet set = sets.of(communes);
        Variable wanted = variables.get(variable);
        Map<String, Double> values = new TreeMap<>();
        if (wanted.code().equals(Variable.POPULATION)) {
            set.members().forEach(member -> values.put(member.code(), (double) member.population()));
            return values;
        }
        choice.of(set, wanted, year, tables.series()).ifPresent(reading -> set.members().forEach(member -> {
            Column.Cell cell = choice.tally(CommuneSet.of(List.of(member)), wanted, reading.series()).value();
            if (cell.isKnown()) {
                values.put(member.code(), cell.value() * wanted.factor());
            }
        }));
        return values;
    }

    /// Several variables, each in the table and the year that say most of these communes, to be read over many sets of them.
    ///
    /// @return by code, without those of which no table says anything
    /// @throws fr.egide.web.Refusal 404 `CTX-405` for an unknown variable
    public Map<String, Measure> measures(Collection<String> communes, Collection<String> wanted, int year) {
        List<ContextTables.Series> series = tables.series();
        CommuneSet all = sets.of(series.isEmpty() ? List.of() : communes);
        Map<String, Measure> found = new LinkedHashMap<>();
        wanted.stream().map(variables::get).forEach(variable -> choice.of(all, variable, year, series)
                .filter(reading -> reading.tally().covered() > 0)
                .ifPresent(reading -> found.put(variable.code(), some -> {
                    CommuneSet set = sets.of(some);
                    return fact(set, variable, reading.series(), choice.tally(set, variable, reading.series()));
                })));
        return found;
    }

    private Fact fact(CommuneSet set, Variable variable, int year, List<ContextTables.Series> series) {
        int communes = set.members().size();
        if (variable.code().equals(Variable.POPULATION)) {
            return new Fact(variable, (double) set.population(), null, POPULATION_YEAR, 1, communes, communes, null,
                    List.of());
        }
        return choice.of(set, variable, year, series)
                .map(reading -> fact(set, variable, reading.series(), reading.tally()))
                .orElseGet(() -> Fact.none(variable, Absence.NOT_LOADED, communes));
    }

    private static Fact fact(CommuneSet set, Variable variable, ContextTables.Series series, Tally tally) {
        Column.Cell cell = tally.value();
        Absence absence = cell.absence();
        int communes = set.members().size();
        return absence != null
                ? Fact.none(variable, absence, communes)
                : new Fact(variable, cell.value() * variable.factor(), null, series.year(), share(set, tally),
                        tally.covered(), communes, series.table(), tally.names());
    }

    private static double share(CommuneSet set, Tally tally) {
        return set.population() > 0
                ? (double) tally.population() / set.population()
                : Math.min(1, (double) tally.covered() / set.members().size());
    }
}
