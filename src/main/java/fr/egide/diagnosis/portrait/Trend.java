package fr.egide.diagnosis.portrait;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import fr.egide.recordedcrime.CommonReading;
import fr.egide.recordedcrime.Comparison;
import fr.egide.recordedcrime.SeriesIndicator.Direction;
import fr.egide.recordedcrime.YearsInCommon;
import fr.egide.statistics.Evolution;
import fr.egide.statistics.Interval;
import fr.egide.statistics.trend.ExactTrend;
import fr.egide.statistics.trend.Outcome;
import fr.egide.statistics.trend.QuasiPoissonTrend;

import static fr.egide.diagnosis.portrait.Level.CONFIDENCE;

/// The trend of an indicator over its longest run of years in common, one edition alone: log-linear with the dispersion of
/// the years; under five facts a year, an exact test that gives no slope.
///
/// @param read the years
/// @param slope absent for few facts, and where nothing is said
/// @param apart the same without 2020 and 2021, years of lockdowns; absent when they aren't among the years
/// @param p two-sided; absent where nothing is said
/// @param rankP of the test of Mann and Kendall, which no single year sways; absent where it isn't defined
/// @param margin a trend is *stable* when the 90 % interval of the change over all the years stays within `1 + margin` and
///        its inverse
/// @param moves 1 where a rise is established, -1 a fall, 0 neither
/// @param reason why nothing can be said of the years, `obstacle` why no trend is defined on the facts
public record Trend(CommonReading read, @Nullable Slope slope, @Nullable Slope apart, @Nullable Double p,
        @Nullable Double rankP, int moves, Evolution evolution, double margin, Comparison.@Nullable Reason reason,
        Outcome.@Nullable Reason obstacle) {

    static final int SHORTEST = 5;
    private static final int FEW = 5;
    private static final double EQUIVALENCE = 0.9;
    private static final double ESTABLISHED = 0.05;
    private static final List<Integer> LOCKDOWNS = List.of(2020, 2021);

    /// A change a year, as a proportion, with its 95 % interval.
    public record Slope(double change, Interval interval) {}

    static Trend of(YearsInCommon years, Period period, Direction direction, double margin) {
        CommonReading read = longest(years, period);
        if (!read.isSaid() || read.years().size() < SHORTEST) {
            return new Trend(read, null, null, null, null, 0, Evolution.NOTHING_CAN_BE_SAID, margin,
                    read.reason(), null);
        }
        return read.count(0, read.years().size()) < (long) FEW * read.years().size()
                ? exact(read, direction, margin)
                : logLinear(read, direction, margin);
    }

    /// The longest run up to the last year that can be said; all the years, with the reason, where none can.
    private static CommonReading longest(YearsInCommon years, Period period) {
        CommonReading all = years.over(period.years());
        return all.isSaid()
                ? all
                : IntStream.rangeClosed(period.from() + 1, period.to() - SHORTEST + 1)
                        .mapToObj(from -> years.over(new Period(from, period.to()).years()))
                        .filter(CommonReading::isSaid).findFirst().orElse(all);
    }

    /// Whether too few years are in common.
    public boolean isTooShort() {
        return reason == null && read.years().size() < SHORTEST;
    }

    private static Trend exact(CommonReading read, Direction direction, double margin) {
        TrendYears all = TrendYears.of(read, List.of());
        return switch (ExactTrend.test(all.counts(), all.bases(), all.years())) {
            case Outcome.Undefined<ExactTrend>(Outcome.Reason why) -> undefined(read, margin, why);
            case Outcome.Defined<ExactTrend>(ExactTrend test) -> new Trend(read, null, null, test.midP(), all.rankP(),
                    moves(test), word(moves(test), direction), margin, null, null);
        };
    }

    private static int moves(ExactTrend test) {
        return test.midP() < ESTABLISHED ? Double.compare(test.lower(), test.upper()) : 0;
    }

    private static Trend logLinear(CommonReading read, Direction direction, double margin) {
        TrendYears all = TrendYears.of(read, List.of());
        return switch (all.fit()) {
            case Outcome.Undefined<QuasiPoissonTrend>(Outcome.Reason why) -> undefined(read, margin, why);
            case Outcome.Defined<QuasiPoissonTrend>(QuasiPoissonTrend fit) -> new Trend(read, slope(fit), apart(read),
                    fit.p(), all.rankP(), moves(slope(fit)), isStable(fit, read.years().size() - 1, margin)
                            ? Evolution.STABLE
                            : word(moves(slope(fit)), direction),
                    margin, null, null);
        };
    }

    private static int moves(Slope slope) {
        return slope.interval().lower() > 0 ? 1 : slope.interval().upper() < 0 ? -1 : 0;
    }

    private static Evolution word(int moves, Direction direction) {
        return EvolutionWord.of(moves > 0, moves < 0, direction);
    }

    private static Trend undefined(CommonReading read, double margin, Outcome.Reason why) {
        return new Trend(read, null, null, null, null, 0, Evolution.INCONCLUSIVE, margin, null, why);
    }

    private static @Nullable Slope apart(CommonReading read) {
        TrendYears some = TrendYears.of(read, LOCKDOWNS);
        boolean isSame = some.years().length == read.years().size();
        return isSame || some.years().length < SHORTEST ? null : some.fit().found().map(Trend::slope).orElse(null);
    }

    private static Slope slope(QuasiPoissonTrend fit) {
        return new Slope(fit.annualChange(), fit.annualChange(CONFIDENCE));
    }

    private static boolean isStable(QuasiPoissonTrend fit, int steps, double margin) {
        Interval yearly = fit.annualChange(EQUIVALENCE);
        return steps * Math.log1p(yearly.lower()) >= -Math.log1p(margin)
                && steps * Math.log1p(yearly.upper()) <= Math.log1p(margin);
    }
}
