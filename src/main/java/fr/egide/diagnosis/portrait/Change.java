package fr.egide.diagnosis.portrait;

import org.jspecify.annotations.Nullable;

import fr.egide.recordedcrime.CommonReading;
import fr.egide.recordedcrime.Comparison;
import fr.egide.recordedcrime.SeriesIndicator.Direction;
import fr.egide.statistics.Evolution;
import fr.egide.statistics.RateRatio;

import static fr.egide.diagnosis.portrait.Level.CONFIDENCE;

/// The last year beside the years before it, taken together.
///
/// @param read the years, the last one compared with the others; what can't be said of them says why
/// @param ratio rate of the last year over that of the years before, with its exact interval; absent when nothing is said
/// @param margin a change is *stable* when its 90 % interval stays within this ratio and its inverse
public record Change(CommonReading read, @Nullable RateRatio ratio, Evolution evolution, double margin,
        Comparison.@Nullable Reason reason) {

    private static final double EQUIVALENCE = 0.90;

    static Change of(CommonReading read, Direction direction, double margin) {
        if (!read.isSaid()) {
            return new Change(read, null, Evolution.NOTHING_CAN_BE_SAID, margin, read.reason());
        }
        int last = read.years().size() - 1;
        if (read.count(0, last + 1) == 0) {
            return new Change(read, null, Evolution.INCONCLUSIVE, margin, null);
        }
        RateRatio ratio = compare(read, last, CONFIDENCE);
        RateRatio narrow = compare(read, last, EQUIVALENCE);
        return new Change(read, ratio, word(ratio, narrow, direction, margin), margin,
                direction == Direction.NEUTRAL ? Comparison.Reason.NO_DIRECTION : null);
    }

    private static RateRatio compare(CommonReading read, int last, double level) {
        return RateRatio.compare(read.count(last, last + 1), read.base(last, last + 1), read.count(0, last),
                read.base(0, last), level);
    }

    private static Evolution word(RateRatio ratio, RateRatio narrow, Direction direction, double margin) {
        boolean rises = ratio.interval().lower() > 1;
        boolean falls = ratio.interval().upper() < 1;
        if (narrow.interval().lower() >= 1 / (1 + margin) && narrow.interval().upper() <= 1 + margin) {
            return Evolution.STABLE;
        }
        if (!rises && !falls) {
            return Evolution.INCONCLUSIVE;
        }
        return switch (direction) {
            case NEUTRAL -> Evolution.NOTHING_CAN_BE_SAID;
            case LOWER -> falls ? Evolution.IMPROVEMENT : Evolution.DETERIORATION;
            case HIGHER -> rises ? Evolution.IMPROVEMENT : Evolution.DETERIORATION;
        };
    }
}
