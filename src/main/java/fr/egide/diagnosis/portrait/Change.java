package fr.egide.diagnosis.portrait;

import org.jspecify.annotations.Nullable;

import fr.egide.recordedcrime.CommonReading;
import fr.egide.recordedcrime.Comparison;
import fr.egide.recordedcrime.SeriesIndicator.Direction;
import fr.egide.statistics.Evolution;
import fr.egide.statistics.RateRatio;
import fr.egide.statistics.power.Aim;
import fr.egide.statistics.power.DetectableRatio;
import fr.egide.statistics.power.Equivalence;

import static fr.egide.diagnosis.portrait.Level.CONFIDENCE;

/// The last year beside the years before it, taken together.
///
/// @param read the years, the last one compared with the others; what can't be said of them says why
/// @param ratio rate of the last year over that of the years before, with its exact interval; absent when nothing is said
/// @param margin a change is *stable* when its 90 % interval stays within `1 + margin` and its inverse
/// @param detectable smallest ratios that this comparison would have established four times in five; absent without facts
public record Change(CommonReading read, @Nullable RateRatio ratio, Evolution evolution, double margin,
        @Nullable DetectableRatio detectable, Comparison.@Nullable Reason reason) {

    /// Whether the period has a single year: nothing to compare it with.
    public boolean isTooShort() {
        return read.years().size() < 2;
    }

    static Change of(CommonReading read, Direction direction, double margin) {
        if (!read.isSaid() || read.years().size() < 2) {
            return new Change(read, null, Evolution.NOTHING_CAN_BE_SAID, margin, null, read.reason());
        }
        int last = read.years().size() - 1;
        long count = read.count(last, last + 1);
        double base = read.base(last, last + 1);
        long before = read.count(0, last);
        double baseBefore = read.base(0, last);
        if (count + before == 0) {
            return new Change(read, null, Evolution.INCONCLUSIVE, margin, null, null);
        }
        RateRatio ratio = RateRatio.compare(count, base, before, baseBefore, CONFIDENCE);
        boolean isStable = Equivalence.of(count, base, before, baseBefore, margin).shown();
        return new Change(read, ratio, isStable
                ? Evolution.STABLE
                : EvolutionWord.of(ratio.interval().lower() > 1, ratio.interval().upper() < 1, direction), margin,
                before == 0 ? null : DetectableRatio.betweenCounts(before, baseBefore, base, 1, Aim.USUAL),
                direction == Direction.NEUTRAL ? Comparison.Reason.NO_DIRECTION : null);
    }
}
