package fr.egide.context;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads the facts of communes out of the tables loaded.
///
/// Of the years that say something of the communes asked, the latest up to the wanted one is read, or else the first
/// after it; of the tables of that year, the one that covers most of their population, then the latest loaded.
/// What is missing is missing, and says why: no value is ever guessed.
@Component
public class Context {

    /// Year of the municipal population of the geography on board.
    public static final int POPULATION_YEAR = 2023;

    private static final Comparator<Reading> BETTER = Comparator.<Reading>comparingLong(one -> one.tally().population())
            .thenComparingInt(one -> one.tally().covered());

    private final Variables variables;
    private final ContextTables tables;
    private final Columns columns;
    private final CommuneSets sets;

    Context(Variables variables, ContextTables tables, Columns columns, CommuneSets sets) {
        this.variables = variables;
        this.tables = tables;
        this.columns = columns;
        this.sets = sets;
    }

    private record Reading(ContextTables.Series series, Tally tally) {}

    /// Every variable over a set of communes, in the order in which they are shown.
    ///
    /// @param communes codes of today's communes
    /// @param year wanted
    public List<Fact> facts(Collection<String> communes, int year) {
        CommuneSet set = sets.of(communes);
        List<ContextTables.Series> series = tables.series();
        return variables.all().stream().map(variable -> fact(set, variable, year, series)).toList();
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
        choose(set, wanted, year, tables.series()).ifPresent(reading -> set.members().forEach(member -> {
            Column.Cell cell = tally(CommuneSet.of(List.of(member)), wanted, reading.series()).value();
            if (cell.isKnown()) {
                values.put(member.code(), cell.value() * wanted.factor());
            }
        }));
        return values;
    }

    private Fact fact(CommuneSet set, Variable variable, int year, List<ContextTables.Series> series) {
        int communes = set.members().size();
        if (variable.code().equals(Variable.POPULATION)) {
            return new Fact(variable, (double) set.population(), null, POPULATION_YEAR, 1, communes, communes, null,
                    List.of());
        }
        Reading reading = choose(set, variable, year, series).orElse(null);
        if (reading == null) {
            return Fact.none(variable, Absence.NOT_LOADED, communes);
        }
        Tally tally = reading.tally();
        Column.Cell cell = tally.value();
        Absence absence = cell.absence();
        return absence != null
                ? Fact.none(variable, absence, communes)
                : new Fact(variable, cell.value() * variable.factor(), null, reading.series().year(),
                        share(set, tally), tally.covered(), communes, reading.series().table(), tally.names());
    }

    private static double share(CommuneSet set, Tally tally) {
        return set.population() > 0
                ? (double) tally.population() / set.population()
                : Math.min(1, (double) tally.covered() / set.members().size());
    }

    /// The first year that says something; the nearest one where none does, for the reason of its silence.
    private Optional<Reading> choose(CommuneSet set, Variable variable, int year, List<ContextTables.Series> series) {
        String read = variable.numerator() == null ? variable.code() : variable.numerator();
        Map<Integer, List<ContextTables.Series>> byYear = series.stream().filter(one -> one.variable().equals(read))
                .filter(one -> hasBase(variable, one, series))
                .collect(Collectors.groupingBy(ContextTables.Series::year));
        List<Integer> years = byYear.keySet().stream().sorted(nearest(year)).toList();
        return years.stream().map(one -> best(set, variable, byYear.getOrDefault(one, List.of())))
                .filter(one -> one.tally().covered() > 0).findFirst()
                .or(() -> years.stream().findFirst()
                        .map(one -> best(set, variable, byYear.getOrDefault(one, List.of()))));
    }

    private Reading best(CommuneSet set, Variable variable, List<ContextTables.Series> series) {
        return series.stream().map(one -> new Reading(one, tally(set, variable, one)))
                .reduce((one, other) -> BETTER.compare(one, other) >= 0 ? one : other).orElseThrow();
    }

    private Tally tally(CommuneSet set, Variable variable, ContextTables.Series series) {
        return Tally.of(set, variable.aggregation(), columns.get(series.key()), base(variable, series));
    }

    private @Nullable Column base(Variable variable, ContextTables.Series series) {
        String denominator = variable.denominator();
        return denominator == null || denominator.equals(Variable.POPULATION)
                ? null
                : columns.get(new ContextTables.Series(denominator, series.year(), series.table()).key());
    }

    /// Both sums of a ratio come from one table and one year.
    private static boolean hasBase(Variable variable, ContextTables.Series numerator,
            List<ContextTables.Series> series) {
        String denominator = variable.denominator();
        return denominator == null || denominator.equals(Variable.POPULATION) || series.contains(
                new ContextTables.Series(denominator, numerator.year(), numerator.table()));
    }

    /// Up to the wanted year, the latest first; then those after it, the first first.
    private static Comparator<Integer> nearest(int wanted) {
        return Comparator.comparing((Integer year) -> year > wanted)
                .thenComparing(year -> Math.abs(year - wanted));
    }
}
