package fr.egide.statistics;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;

import static org.assertj.core.api.Assertions.assertThat;

/// Values of R's `dnbinom` and `pnbinom` (mu = 3.3, size = 0.8).
class NegativeBinomialTests {

    private final NegativeBinomial law = new NegativeBinomial(3.3, 0.8);

    @Test
    void equalsTheReference() {
        Oracle.assertClose(law.logProbability(7), -3.379257272600098, 1e-12, "log probability");
        Oracle.assertClose(law.cumulativeProbability(7), 0.8718944430504995, 1e-12, "cumulative");
        Oracle.assertClose(law.survivalProbability(70), 1.016941742525649e-07, 1e-12, "survival");
    }

    @Property(tries = 200)
    void findsTheSmallestCountThatReachesAProbability(@ForAll @DoubleRange(min = 0.1, max = 500) double mean,
            @ForAll @DoubleRange(min = 0.05, max = 50) double size,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double probability) {
        NegativeBinomial any = new NegativeBinomial(mean, size);
        long quantile = any.quantile(probability);

        assertThat(any.cumulativeProbability(quantile)).isGreaterThanOrEqualTo(probability);
        assertThat(any.cumulativeProbability(quantile - 1)).isLessThan(probability);
    }

    @Property(tries = 100)
    void tendsToPoissonAsTheSizeGrows(@ForAll @LongRange(min = 0, max = 60) long count) {
        double poisson = count * Math.log(20) - 20
                - org.apache.commons.numbers.gamma.LogGamma.value(count + 1.0);
        Oracle.assertClose(new NegativeBinomial(20, 1e9).logProbability(count), poisson, 1e-5, "log probability");
    }
}
