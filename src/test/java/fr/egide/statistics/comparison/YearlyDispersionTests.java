package fr.egide.statistics.comparison;

import java.util.Random;
import java.util.stream.IntStream;

import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

import fr.egide.statistics.Interval;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class YearlyDispersionTests {

    /// R's ?chisq.test, from Agresti 2007, p. 39: X-squared = 30.07, df = 2.
    @Test
    void equalsAPublishedChiSquare() {
        YearlyDispersion found = YearlyDispersion.measure(new int[][]{{762, 327, 468}, {484, 239, 477}}, 0);

        assertThat(found.degreesOfFreedom()).isEqualTo(2);
        assertThat(found.phi() * 2).isCloseTo(30.07, within(0.005));
    }

    @Test
    void findsOneForPoissonCountsAndTheirExcessForOthers() {
        Random random = new Random(5);
        assertThat(YearlyDispersion.measure(counts(random, 0), 0).phi()).isCloseTo(1, within(0.1));
        assertThat(YearlyDispersion.measure(counts(random, 2), 0).phi()).isCloseTo(3, within(0.4));
        assertThat(YearlyDispersion.measure(counts(random, 2), 0.1).phi()).isBetween(1.5, 3.0);
    }

    /// 200 areas over 9 years, variance (1 + excess) times the mean.
    private static int[][] counts(Random random, double excess) {
        return IntStream.range(0, 200).mapToObj(area -> IntStream.range(0, 9).map(_ -> {
            double level = 5 + area % 20;
            double mean = excess == 0
                    ? level
                    : GammaDistribution.of(level / excess, excess).createSampler(random::nextLong).sample();
            return PoissonDistribution.of(mean).createSampler(random::nextLong).sample();
        }).toArray()).toArray(int[][]::new);
    }

    @Test
    void isNotMovedByOneOddYearOnceWinsorised() {
        int[][] counts = counts(new Random(9), 0);
        double usual = YearlyDispersion.measure(counts, 0.1).phi();
        counts[4][3] = 400;

        assertThat(YearlyDispersion.measure(counts, 0.1).phi()).isCloseTo(usual, within(0.1));
        assertThat(YearlyDispersion.measure(counts, 0).phi()).isGreaterThan(2 * usual);
    }

    @Test
    void leavesOutAreasWithoutAFact() {
        assertThat(YearlyDispersion.measure(new int[][]{{4, 9}, {0, 0}, {6, 3}}, 0))
                .isEqualTo(YearlyDispersion.measure(new int[][]{{4, 9}, {6, 3}}, 0));
    }

    @Test
    void refusesASingleAreaAndUnevenYears() {
        assertThatThrownBy(() -> YearlyDispersion.measure(new int[][]{{1, 2}, {0, 0}}, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> YearlyDispersion.measure(new int[][]{{1, 2}, {3}}, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> YearlyDispersion.measure(new int[0][], 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void predictsByTheQuantilesOfThePoissonLaw() {
        PoissonDistribution law = PoissonDistribution.of(10);
        assertThat(Prediction.of(10, 1, 0, 0.95)).isEqualTo(
                new Interval(law.inverseCumulativeProbability(0.025), law.inverseCumulativeProbability(0.975)));
        assertThat(Prediction.of(0.01, 1, 0, 0.95)).isEqualTo(new Interval(0, 0));
    }

    @Test
    void predictsByTheQuantilesOfTheNegativeBinomialLaw() {
        assertThat(Prediction.of(10, 2, 0, 0.95)).isEqualTo(new Interval(bySum(10, 0.025), bySum(10, 0.975)));
        assertThat(Prediction.of(10, 1, 10, 0.95)).isEqualTo(Prediction.of(10, 2, 0, 0.95));
    }

    /// Negative binomial of mean 10 by adding up its probabilities.
    private static long bySum(double size, double share) {
        double probability = Math.pow(size / (size + 10), size);
        double sum = probability;
        long count = 0;
        while (sum < share) {
            probability *= (size + count) / (count + 1) * 10 / (size + 10);
            count++;
            sum += probability;
        }
        return count;
    }

    @Property(tries = 100)
    void widensWithTheSpread(@ForAll @DoubleRange(min = 0.1, max = 5000) double mean,
            @ForAll @DoubleRange(min = 1, max = 20) double phi) {
        Interval wide = Prediction.of(mean, phi + 1, 0, 0.95);
        Interval narrow = Prediction.of(mean, phi, 0, 0.95);

        assertThat(wide.lower()).isLessThanOrEqualTo(narrow.lower());
        assertThat(Prediction.of(mean, phi, 0, 0.99).upper()).isGreaterThanOrEqualTo(narrow.upper());
        assertThat(Prediction.of(2 * mean, phi, 0, 0.95).upper()).isGreaterThanOrEqualTo(narrow.upper());
    }

    @Test
    void refusesAMeanOfZero() {
        assertThatThrownBy(() -> Prediction.of(0, 1, 0, 0.95)).isInstanceOf(IllegalArgumentException.class);
    }
}
