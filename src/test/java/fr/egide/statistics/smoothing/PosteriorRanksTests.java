package fr.egide.statistics.smoothing;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class PosteriorRanksTests {

    private final GammaPoisson law = new GammaPoisson(2, 0.01);

    @Test
    void sharesRanksBetweenEqualValues() {
        assertThat(Ranks.of(3, 8, 3, 1)).containsExactly(2.5, 1, 2.5, 4);
        assertThat(Ranks.of()).isEmpty();
        assertThatThrownBy(() -> Ranks.of(1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ranksAreasThatAreFarApartWithoutDoubt() {
        List<Posterior> rates = IntStream.range(0, 10).mapToObj(i -> law.posterior(10_000 * (i + 1), 1_000_000))
                .toList();
        List<RankInterval> ranks = PosteriorRanks.simulate(rates, 500, 0.9, 7);

        assertThat(ranks.getFirst()).isEqualTo(new RankInterval(10, 10, 10, 5, 1));
        assertThat(ranks.getLast()).isEqualTo(new RankInterval(1, 1, 1, 1, 1));
    }

    @Test
    void findsNoOrderAmongAreasOfWhichNothingIsKnown() {
        List<Posterior> rates = IntStream.range(0, 50).mapToObj(_ -> law.posterior(0, 0)).toList();

        for (RankInterval rank : PosteriorRanks.simulate(rates, 2000, 0.9, 20261125)) {
            assertThat(rank.median()).isCloseTo(25.5, within(3.5));
            assertThat(rank.lower()).isCloseTo(3, within(1.5));
            assertThat(rank.upper()).isCloseTo(48, within(1.5));
            assertThat(rank.quintileProbability()).isCloseTo(0.2, within(0.05));
        }
    }

    @Test
    void givesTheSameRanksInOneThreadAsInSeveral() {
        List<Posterior> rates = IntStream.range(0, 40).mapToObj(i -> law.posterior(i % 7, 200 + 10 * i)).toList();
        List<RankInterval> alone;
        try (ForkJoinPool one = new ForkJoinPool(1)) {
            alone = one.submit(() -> PosteriorRanks.simulate(rates, 300, 0.9, 11)).join();
        }
        try (ForkJoinPool four = new ForkJoinPool(4)) {
            assertThat(four.submit(() -> PosteriorRanks.simulate(rates, 300, 0.9, 11)).join()).isEqualTo(alone);
        }
        assertThat(PosteriorRanks.simulate(rates, 300, 0.9, 12)).isNotEqualTo(alone);
    }

    @Test
    void letsAreasOfOneCertainRateShareTheMiddle() {
        GammaPoisson even = new GammaPoisson(Double.POSITIVE_INFINITY, 1);
        assertThat(PosteriorRanks.simulate(List.of(even.posterior(1, 1), even.posterior(5, 1)), 10, 0.9, 1))
                .allMatch(rank -> rank.median() == 1.5);
    }

    @Test
    void refusesNoDraw() {
        assertThatThrownBy(() -> PosteriorRanks.simulate(List.of(), 0, 0.9, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
