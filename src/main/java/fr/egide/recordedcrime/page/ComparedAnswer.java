package fr.egide.recordedcrime.page;

import org.jspecify.annotations.Nullable;

import fr.egide.recordedcrime.Comparison;
import fr.egide.recordedcrime.Edition;
import fr.egide.recordedcrime.SeriesIndicator;
import fr.egide.statistics.Evolution;
import fr.egide.statistics.RateRatio;
import fr.egide.territory.Territory;

/// A [Comparison] as the API says it.
///
/// @param ratio later rate over earlier one, with its exact 95 % interval `low`–`high`; `high` is absent when there is no
///        bound, all three when nothing can be said
record ComparedAnswer(String indicator, String label, SeriesIndicator.Unit unit,
        SeriesIndicator.Denominator denominator, String territory, int from, int to, Edition.Level level, int common,
        int members, double share, @Nullable Long countFrom, @Nullable Long countTo, @Nullable Double ratio,
        @Nullable Double low, @Nullable Double high, Evolution evolution, Comparison.@Nullable Reason reason) {

    static ComparedAnswer of(SeriesIndicator indicator, Territory territory, Comparison change) {
        RateRatio ratio = change.ratio();
        return new ComparedAnswer(indicator.code(), indicator.label(), indicator.unit(), indicator.denominator(),
                territory.ref().toString(), change.from(), change.to(), change.level(), change.common(),
                change.members(), change.share(), change.countFrom(), change.countTo(),
                ratio == null ? null : finite(ratio.ratio()), ratio == null ? null : finite(ratio.interval().lower()),
                ratio == null ? null : finite(ratio.interval().upper()), change.evolution(), change.reason());
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? Double.valueOf(value) : null;
    }
}
