package fr.egide.recordedcrime;

import java.util.List;

import fr.egide.recordedcrime.Comparison.Reason;
import fr.egide.statistics.Evolution;
import fr.egide.statistics.RateRatio;

/// Compares two years over the members published in both, with a base in both.
///
/// @param leastShare under this share of the population in common, nothing is said
record Comparer(Panel panel, SeriesIndicator indicator, double leastShare) {

    private static final double LEVEL = 0.95;

    Comparison compare(int from, int to) {
        boolean isForward = from <= to;
        CommonReading read = new CommonYears(panel, leastShare)
                .over(isForward ? List.of(from, to) : List.of(to, from));
        if (!read.isSaid()) {
            return new Comparison(from, to, read.level(), read.common(), read.members(), read.share(), null, null,
                    null, Evolution.NOTHING_CAN_BE_SAID, read.reason());
        }
        int before = isForward ? 0 : 1;
        int after = 1 - before;
        RateRatio ratio = RateRatio.compare(read.counts().get(after), read.bases().get(after),
                read.counts().get(before), read.bases().get(before), LEVEL);
        boolean hasDirection = indicator.direction() != SeriesIndicator.Direction.NEUTRAL;
        return new Comparison(from, to, read.level(), read.common(), read.members(), read.share(),
                read.counts().get(before), read.counts().get(after), ratio,
                hasDirection ? word(ratio) : Evolution.NOTHING_CAN_BE_SAID, hasDirection ? null : Reason.NO_DIRECTION);
    }

    private Evolution word(RateRatio ratio) {
        if (!(ratio.interval().upper() < 1) && !(ratio.interval().lower() > 1)) {
            return Evolution.INCONCLUSIVE;
        }
        boolean isLower = ratio.interval().upper() < 1;
        return isLower == (indicator.direction() == SeriesIndicator.Direction.LOWER)
                ? Evolution.IMPROVEMENT
                : Evolution.DETERIORATION;
    }
}
