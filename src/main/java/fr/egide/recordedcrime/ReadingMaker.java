package fr.egide.recordedcrime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fr.egide.statistics.Interval;
import fr.egide.statistics.IntervalsByCount;
import fr.egide.statistics.PoissonInterval;

/// Sums the members of a territory year by year: known facts over the base of the members published with one, never more.
final class ReadingMaker {

    private static final double LEVEL = 0.95;
    private static final double PER = 1000;
    private static final int SMALL = 2_000;
    private static final IntervalsByCount INTERVALS = IntervalsByCount.garwood(LEVEL);

    private final Panel panel;
    private @Nullable UUID previousEdition;
    private @Nullable Set<String> previousPublished;

    ReadingMaker(Panel panel) {
        this.panel = panel;
    }

    List<Reading> readings(int from, int to) {
        List<Reading> readings = new ArrayList<>();
        for (int year = from; year <= to; year++) {
            Panel.Year covered = panel.year(year);
            readings.add(covered == null ? absent(year) : reading(year, covered));
        }
        return readings;
    }

    /// What is known of some members in a year.
    ///
    /// @param withheld number of members withheld, with `withheldPopulation` inhabitants
    /// @param shareKnown share of the population living where the figure is published
    record Known(Edition edition, Sum sum, int withheld, int absent, long withheldPopulation, double shareKnown) {}

    static Reading reading(int year, Known known, boolean breakBefore, boolean setChanged) {
        Sum sum = known.sum();
        State state = state(sum.members(), known.withheld(), known.absent());
        boolean hasRate = sum.rated() > 0;
        Interval interval = hasRate
                ? interval(sum.ratedCount()).times(PER / sum.base())
                : null;
        return new Reading(year, state, sum.members() == 0 ? null : Long.valueOf(sum.count()),
                hasRate ? Double.valueOf(sum.base()) : null, sum.derived(),
                hasRate ? Double.valueOf(sum.ratedCount() * PER / sum.base()) : null,
                interval == null ? null : Double.valueOf(interval.lower()),
                interval == null ? null : Double.valueOf(interval.upper()), sum.members(), known.withheld(),
                known.absent(), known.shareKnown(), known.edition().id(), breakBefore, setChanged,
                known.edition().level(), known.withheldPopulation(), sum.rated(),
                hasRate ? Long.valueOf(sum.ratedCount()) : null, hasRate ? null : whyNoRate(state));
    }

    /// Small counts are shared by most communes: their intervals are computed once.
    private static Interval interval(long count) {
        return count < SMALL ? INTERVALS.of((int) count) : PoissonInterval.garwood(count, LEVEL);
    }

    private Reading absent(int year) {
        return new Reading(year, State.ABSENT, null, null, false, null, null, null, 0, 0,
                panel.members().size(), null, null, false, false, panel.members().level(), 0, 0, null,
                RateAbsent.ABSENT);
    }

    private Reading reading(int year, Panel.Year covered) {
        Map<String, MemberValue> values = covered.values();
        Set<String> published = members(values, State.PUBLISHED);
        Set<String> withheld = members(values, State.WITHHELD);
        boolean seam = previousEdition != null && !previousEdition.equals(covered.edition().id());
        boolean changed = previousPublished != null && !previousPublished.equals(published);
        previousEdition = covered.edition().id();
        previousPublished = published;
        Members members = covered.members();
        return reading(year, new Known(covered.edition(), Sum.of(published, values), withheld.size(),
                members.size() - published.size() - withheld.size(), members.population(withheld),
                members.share(published)), seam, changed);
    }

    private static Set<String> members(Map<String, MemberValue> values, State state) {
        return values.entrySet().stream().filter(entry -> entry.getValue().state() == state).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static State state(int published, int withheld, int absent) {
        if (published == 0) {
            return withheld > 0 ? State.WITHHELD : State.ABSENT;
        }
        return withheld + absent == 0 ? State.PUBLISHED : State.PARTIAL;
    }

    private static RateAbsent whyNoRate(State state) {
        return switch (state) {
            case PUBLISHED, PARTIAL -> RateAbsent.NO_BASE;
            case WITHHELD -> RateAbsent.WITHHELD;
            case ABSENT -> RateAbsent.ABSENT;
        };
    }
}
