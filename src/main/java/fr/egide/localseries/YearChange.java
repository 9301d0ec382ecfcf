package fr.egide.localseries;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import fr.egide.statistics.Evolution;
import fr.egide.statistics.Interval;
import fr.egide.web.observation.Basis;

/// The latest year known of a series beside the year before, over the periods known in both, never across a break.
///
/// @param last first day of the latest period compared
/// @param common number of periods known in both years, of `whole`
/// @param before facts of the year before over the common periods, `after` those of the latest; absent when nothing is said
/// @param change later rate over earlier one with its 95 % interval, or the difference for a share; absent likewise
/// @param spread how many times more than Poisson counts the counts vary; 1 where they don't, or it can't be told
/// @param reason why no word is established, when none can be
public record YearChange(@Nullable LocalDate last, int common, int whole, @Nullable Long before, @Nullable Long after,
        @Nullable Interval change, double spread, Evolution evolution, @Nullable Reason reason) {

    /// Why nothing can be said.
    public enum Reason {
        /// No value comes with a count.
        NO_COUNT,
        /// No period is known in both years.
        TOO_SHORT,
        /// Fewer than three periods in four are known in both years.
        COVERAGE,
        /// A break lies between the two years.
        BREAK,
        /// Neither direction is an improvement.
        NO_DIRECTION
    }

    private static final double LEAST_COMMON = 0.75;

    /// @param points the oldest first, as the one who reads may see them
    static YearChange of(LocalSource source, List<SeriesPoint> points, List<SeriesBreak> breaks) {
        Map<LocalDate, Basis.Count> counts = new HashMap<>();
        points.forEach(point -> {
            if (point.basis() instanceof Basis.Count count) {
                counts.put(point.period(), count);
            }
        });
        int whole = source.periodicity().perYear();
        LocalDate last = counts.keySet().stream().max(LocalDate::compareTo).orElse(null);
        if (last == null) {
            boolean isKnown = points.stream().anyMatch(point -> point.value() != null);
            return none(null, 0, whole, isKnown ? Evolution.NOT_TESTED : Evolution.NOTHING_CAN_BE_SAID,
                    isKnown ? Reason.NO_COUNT : Reason.TOO_SHORT);
        }
        List<Basis.Count> then = new ArrayList<>();
        List<Basis.Count> now = new ArrayList<>();
        for (int back = whole - 1; back >= 0; back--) {
            LocalDate period = source.periodicity().plus(last, -back);
            if (counts.containsKey(period) && counts.containsKey(period.minusYears(1))) {
                then.add(Objects.requireNonNull(counts.get(period.minusYears(1))));
                now.add(Objects.requireNonNull(counts.get(period)));
            }
        }
        LocalDate first = source.periodicity().plus(last, 1 - 2 * whole);
        Reason reason = reason(breaks, first, last, now.size(), whole);
        return reason == null
                ? compared(source, last, then, now, whole)
                : none(last, now.size(), whole, Evolution.NOTHING_CAN_BE_SAID, reason);
    }

    private static @Nullable Reason reason(List<SeriesBreak> breaks, LocalDate first, LocalDate last, int common,
            int whole) {
        if (breaks.stream().anyMatch(one -> one.period().isAfter(first) && !one.period().isAfter(last))) {
            return Reason.BREAK;
        }
        return common == 0 ? Reason.TOO_SHORT : common < LEAST_COMMON * whole ? Reason.COVERAGE : null;
    }

    private static YearChange compared(LocalSource source, LocalDate last, List<Basis.Count> then,
            List<Basis.Count> now, int whole) {
        Basis.Count before = sum(then);
        Basis.Count after = sum(now);
        double spread = Spread.of(then, now, source.per());
        Interval change = Spread.widened(before, after, source.per(), spread);
        if (change == null) {
            return none(last, now.size(), whole, Evolution.NOT_TESTED, Reason.NO_COUNT);
        }
        Evolution word = TypedChange.word(change, source.direction());
        return new YearChange(last, now.size(), whole, before.count(), after.count(), change, spread, word,
                word == Evolution.NOTHING_CAN_BE_SAID ? Reason.NO_DIRECTION : null);
    }

    private static Basis.Count sum(List<Basis.Count> counts) {
        return new Basis.Count(counts.stream().mapToLong(Basis.Count::count).sum(),
                counts.stream().map(Basis.Count::base).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static YearChange none(@Nullable LocalDate last, int common, int whole, Evolution evolution,
            Reason reason) {
        return new YearChange(last, common, whole, null, null, null, 1, evolution, reason);
    }
}
