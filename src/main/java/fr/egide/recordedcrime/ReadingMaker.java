package fr.egide.recordedcrime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fr.egide.statistics.Interval;
import fr.egide.statistics.PoissonInterval;

/// Sums the members of a territory year by year: known facts over the base of the members published, never more.
final class ReadingMaker {

    private static final double LEVEL = 0.95;
    private static final double PER = 1000;

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

    private Reading absent(int year) {
        return new Reading(year, State.ABSENT, null, null, false, null, null, null, 0, 0,
                panel.members().size(), null, null, false, false);
    }

    private Reading reading(int year, Panel.Year covered) {
        Map<String, MemberValue> values = covered.values();
        Set<String> published = values.entrySet().stream().filter(entry -> entry.getValue().isPublished())
                .map(Map.Entry::getKey).collect(Collectors.toSet());
        int withheld = (int) values.values().stream().filter(value -> value.state() == State.WITHHELD).count();
        int absent = panel.members().size() - published.size() - withheld;
        boolean seam = previousEdition != null && !previousEdition.equals(covered.edition().id());
        boolean changed = previousPublished != null && !previousPublished.equals(published);
        previousEdition = covered.edition().id();
        previousPublished = published;
        Sum sum = Sum.of(published, values);
        Long count = published.isEmpty() ? null : Long.valueOf(sum.count());
        Double base = published.isEmpty() ? null : sum.base();
        Interval interval = count == null || base == null
                ? null
                : PoissonInterval.garwood(count, LEVEL).times(PER / base);
        return new Reading(year, state(published.size(), withheld, absent), count, base, sum.derived(),
                count == null || base == null ? null : Double.valueOf(count * PER / base),
                interval == null ? null : Double.valueOf(interval.lower()),
                interval == null ? null : Double.valueOf(interval.upper()), published.size(), withheld, absent,
                panel.members().share(published), covered.edition().id(), seam, changed);
    }

    private static State state(int published, int withheld, int absent) {
        if (published == 0) {
            return withheld > 0 ? State.WITHHELD : State.ABSENT;
        }
        return withheld + absent == 0 ? State.PUBLISHED : State.PARTIAL;
    }

    /// Facts and base of some members; no base as soon as one of them has none.
    record Sum(long count, @Nullable Double base, boolean derived) {

        static Sum of(Set<String> members, Map<String, MemberValue> values) {
            long count = 0;
            double base = 0;
            boolean complete = true;
            boolean derived = false;
            for (String member : members) {
                MemberValue value = values.get(member);
                if (value != null) {
                    Double itsBase = value.base();
                    count += value.count();
                    complete &= itsBase != null;
                    base += itsBase == null ? 0 : itsBase;
                    derived |= value.derived();
                }
            }
            return new Sum(count, complete && base > 0 ? base : null, derived);
        }
    }
}
