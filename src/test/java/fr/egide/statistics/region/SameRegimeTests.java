package fr.egide.statistics.region;

import org.apache.commons.statistics.distribution.GammaDistribution;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class SameRegimeTests {

    private static final SameRegime USUAL = new SameRegime(1.2);

    @Test
    void holdsFourAreasInFiveWithinTwoThirdsAndOneAndAHalf() {
        GammaDistribution law = GammaDistribution.of(SameRegime.TOLERANCE, 1 / SameRegime.TOLERANCE);

        assertThat(law.probability(2 / 3.0, 1.5)).isCloseTo(0.8, within(0.02));
    }

    @Test
    void isTheRatioOfTheTwoDensitiesOfTheRisk() {
        double risk = 2.2;
        double seed = 2;
        double regime = GammaDistribution.of(SameRegime.TOLERANCE, seed / SameRegime.TOLERANCE).density(risk);
        double all = GammaDistribution.of(1.2, 1 / 1.2).density(risk);

        assertThat(USUAL.score(risk, seed)).isCloseTo(
                Math.log((1 - SameRegime.ESCAPE) * regime / all + SameRegime.ESCAPE), within(1e-10));
    }

    @Test
    void speaksForRisksLikeTheSeedsAndAgainstOthers() {
        assertThat(USUAL.score(3, 3)).isPositive();
        assertThat(USUAL.score(3, 3)).isGreaterThan(USUAL.score(1, 1));
        assertThat(USUAL.score(1, 3)).isNegative();
        assertThat(USUAL.score(0, 3)).isCloseTo(Math.log(SameRegime.ESCAPE), within(1e-9));
    }

    @Test
    void saysNothingWhereAreasDifferLessThanTheTolerance() {
        assertThat(new SameRegime(SameRegime.TOLERANCE).score(0.5, 2)).isZero();
        assertThat(new SameRegime(Double.POSITIVE_INFINITY).score(0.5, 2)).isZero();
    }

    @Property
    void neverDecidesAlone(@ForAll @DoubleRange(max = 1_000) double risk, @ForAll @DoubleRange(max = 1_000) double seed,
            @ForAll @DoubleRange(min = 0.01, max = 20) double shape) {
        assertThat(new SameRegime(shape).score(risk, seed)).isBetween(Math.log(SameRegime.ESCAPE) - 1e-12,
                -Math.log(SameRegime.ESCAPE) + 1e-12);
    }

    @Test
    void readsACovariateLikeTheSeedsFarFromTheMeanAsStrongest() {
        assertThat(SameRegime.covariateScore(2, 2)).isGreaterThan(SameRegime.covariateScore(0, 0)).isPositive();
        assertThat(SameRegime.covariateScore(-1, 2)).isNegative();
    }

    @Test
    void refusesALawWithoutShape() {
        assertThatThrownBy(() -> new SameRegime(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
