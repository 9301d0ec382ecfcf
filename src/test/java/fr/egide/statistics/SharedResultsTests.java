package fr.egide.statistics;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import fr.egide.statistics.smoothing.GammaPoisson;
import fr.egide.statistics.smoothing.PosteriorIntervals;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SharedResultsTests {

    private final RateRatios ratios = new RateRatios(0.95);
    private final GammaPoisson law = new GammaPoisson(0.7, 2.5);
    private final PosteriorIntervals credible = new PosteriorIntervals(law, 0.9);

    @Property(tries = 200)
    void comparesRatesAsOneByOne(@ForAll @IntRange(max = 40) int one, @ForAll @IntRange(max = 40) int other,
            @ForAll @DoubleRange(min = 0.1, max = 100) double base) {
        assertThat(ratios.compare(one, base, other, 3)).isEqualTo(RateRatio.compare(one, base, other, 3, 0.95));
        assertThat(ratios.compare(one, base, other, 3)).isEqualTo(RateRatio.compare(one, base, other, 3, 0.95));
    }

    @Property(tries = 200)
    void givesCredibleIntervalsAsOneByOne(@ForAll @IntRange(max = 40) int count,
            @ForAll @DoubleRange(min = 0.1, max = 100) double base) {
        Interval expected = law.posterior(count, base).interval(0.9);

        Oracle.assertClose(credible.of(count, base).lower(), expected.lower(), 1e-12, "lower");
        Oracle.assertClose(credible.of(count, base).upper(), expected.upper(), 1e-12, "upper");
    }

    @Test
    void givesOneRateForCertainWhereAreasDoNotDiffer() {
        PosteriorIntervals certain = new PosteriorIntervals(new GammaPoisson(Double.POSITIVE_INFINITY, 2), 0.9);
        assertThat(certain.of(7, 3)).isEqualTo(new Interval(2, 2));
    }

    @Test
    void computesTheIntervalOfACountOnce() {
        AtomicInteger calls = new AtomicInteger();
        IntervalsByCount intervals = new IntervalsByCount(count -> {
            calls.incrementAndGet();
            return PoissonInterval.garwood(count, 0.95);
        });

        assertThat(intervals.of(4)).isEqualTo(intervals.of(4)).isEqualTo(IntervalsByCount.garwood(0.95).of(4));
        assertThat(calls).hasValue(1);
    }

    @Test
    void refusesWhatThePlainMethodsRefuse() {
        assertThatThrownBy(() -> ratios.compare(-1, 1, 2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> credible.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> IntervalsByCount.garwood(0.95).of(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
