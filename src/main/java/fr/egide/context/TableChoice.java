package fr.egide.context;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Chooses the table to read of a variable over a set of communes: of those of a year, the one that covers most of their
/// population, then the latest loaded.
@Component
class TableChoice {

    private static final Comparator<Reading> BETTER = Comparator.<Reading>comparingLong(one -> one.tally().population())
            .thenComparingInt(one -> one.tally().covered());

    private final Columns columns;

    TableChoice(Columns columns) {
        this.columns = columns;
    }

    /// A table, and what it says.
    record Reading(ContextTables.Series series, Tally tally) {}

    /// The first year that says something; the nearest one where none does, for the reason of its silence.
    Optional<Reading> of(CommuneSet set, Variable variable, int year, List<ContextTables.Series> series) {
        String read = variable.numerator() == null ? variable.code() : variable.numerator();
        Map<Integer, List<ContextTables.Series>> byYear = series.stream().filter(one -> one.variable().equals(read))
                .filter(one -> hasBase(variable, one, series))
                .filter(one -> columns.get(one.key()).fictitious() == set.isFictitious())
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

    /// What one table says in one year.
    Tally tally(CommuneSet set, Variable variable, ContextTables.Series series) {
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
