package fr.egide.statistics.spatial;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class LocalPermutationTests {

    private static final int DRAWS = 99_999;

    /// The reference (spdep 1.2.7) draws neighbours with replacement, which widens the spread by √((n - 2) / (n - 1 - d));
    /// this is shown on z, and on p by drawing as it does.
    @Test
    void differsFromTheReferenceByItsReplacementOnly() throws IOException {
        JsonNode expected = Guerry.oracle().get("outputs").get("local_Crm_prs").get("perm");
        double[] values = Guerry.values("Crm_prs");
        Neighbours neighbours = Guerry.neighbours();
        List<Outcome<LocalPermutation>> found = LocalPermutation.of(values, Weights.rowStandardised(neighbours),
                expected.get("nsim").asInt(), 12345);
        double n = values.length;
        for (int unit = 0; unit < n; unit++) {
            LocalPermutation local = found.get(unit).found().orElseThrow();
            double z = expected.get("Z").get(unit).asDouble() * Math.sqrt((n - 2) / (n - 1 - neighbours.degree(unit)));
            assertThat(local.z()).isCloseTo(z, within(0.01 * (1 + Math.abs(z))));
            double p = expected.get("p_sim_two").get(unit).asDouble();
            assertThat(drawn(values, neighbours, unit, true)).isCloseTo(p, within(chance(p)));
        }
    }

    @Test
    void sharesItsOrdersWithoutChangingAnyTest() throws IOException {
        double[] values = Guerry.values("Crm_prs");
        Neighbours neighbours = Guerry.neighbours();
        List<Outcome<LocalPermutation>> found = LocalPermutation.of(values, Weights.binary(neighbours), DRAWS, 7);
        List<Outcome<LocalMoran>> moments = LocalMoran.of(values, Weights.binary(neighbours));
        for (int unit = 0; unit < values.length; unit++) {
            LocalPermutation local = found.get(unit).found().orElseThrow();
            NormalTest moment = moments.get(unit).found().orElseThrow().conditional();
            double p = drawn(values, neighbours, unit, false);
            assertThat(local.pTwoSided()).isCloseTo(p, within(chance(p)));
            double sigma = Math.sqrt(moment.variance());
            assertThat(local.expectation()).isCloseTo(moment.expectation(), within(6 * sigma / Math.sqrt(DRAWS)));
            assertThat(local.deviation()).isCloseTo(sigma, within(0.02 * sigma));
        }
    }

    @Test
    void givesTheSameFiguresOnOneThreadAsOnMany() {
        Neighbours neighbours = Links.hexagons(40, 50);
        double[] values = new SplittableRandom(3).doubles(2_000).toArray();
        Weights weights = Weights.rowStandardised(neighbours);
        List<Outcome<LocalPermutation>> many = LocalPermutation.of(values, weights, 199, 11);
        try (ForkJoinPool alone = new ForkJoinPool(1)) {
            assertThat(alone.submit(() -> LocalPermutation.of(values, weights, 199, 11)).join()).isEqualTo(many);
        }
        assertThat(LocalPermutation.of(values, weights, 199, 12)).isNotEqualTo(many);
    }

    @Property(tries = 50)
    void neverFallsUnderTheFloorNorAboveOne(
            @ForAll @Size(20) List<@DoubleRange(min = 0, max = 5) Double> values) {
        double[] array = values.stream().mapToDouble(Double::doubleValue).toArray();
        for (Outcome<LocalPermutation> outcome : LocalPermutation.of(array, Weights.binary(Links.hexagons(4, 5)), 19,
                1)) {
            outcome.found().ifPresent(local -> {
                assertThat(local.pFolded()).isBetween(1.0 / 20, 1.0);
                assertThat(local.pTwoSided()).isBetween(2.0 / 20, 1.0);
                assertThat(local.z()).isFinite();
            });
        }
    }

    @Test
    void countsTiesOnBothSides() {
        double[] values = {1, 0, 0, 0, 0, 0, 0, 0, 0};
        LocalPermutation corner = LocalPermutation.of(values, Weights.binary(Links.hexagons(3, 3)), 99, 5).get(8)
                .found().orElseThrow();

        assertThat(corner.pTwoSided()).isEqualTo(1);
    }

    @Test
    void refusesNoPermutation() {
        assertThatThrownBy(() -> LocalPermutation.of(new double[4], Weights.binary(Links.hexagons(2, 2)), 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// Two-sided p of a unit by drawing its neighbours anew each time.
    private static double drawn(double[] values, Neighbours neighbours, int unit, boolean replacement) {
        SplittableRandom random = new SplittableRandom(unit);
        int[] others = IntStream.range(0, values.length).filter(other -> other != unit).toArray();
        int degree = neighbours.degree(unit);
        double observed = Weights.binary(neighbours).lag(values, unit);
        int above = 0;
        int below = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            for (int k = 0; k < degree; k++) {
                int at = replacement ? random.nextInt(others.length) : k + random.nextInt(others.length - k);
                sum += values[others[at]];
                int moved = others[at];
                others[at] = others[k];
                others[k] = moved;
            }
            above += sum >= observed ? 1 : 0;
            below += sum <= observed ? 1 : 0;
        }
        return Math.min(1, 2 * (Math.min(above, below) + 1.0) / (DRAWS + 1.0));
    }

    /// Five standard errors of the difference of two such p.
    private static double chance(double p) {
        return 5 * Math.sqrt(2 * 2 * p / DRAWS) + 4.0 / DRAWS;
    }
}
