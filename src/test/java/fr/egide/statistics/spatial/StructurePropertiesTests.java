package fr.egide.statistics.spatial;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.egide.statistics.Oracle;
import fr.egide.statistics.spatial.Outcome.NotDefined;
import fr.egide.statistics.spatial.Outcome.Reason;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class StructurePropertiesTests {

    private final Neighbours hexagons = Links.hexagons(4, 5);
    private final Weights weights = Weights.rowStandardised(hexagons);

    @Property(tries = 100)
    void dependsOnNeitherScaleNorOrigin(@ForAll @Size(20) List<@DoubleRange(min = 1, max = 9) Double> list,
            @ForAll @DoubleRange(min = 0.5, max = 50) double scale) {
        double[] values = distinct(list);
        double[] moved = Arrays.stream(values).map(value -> 3 + scale * value).toArray();

        Oracle.assertClose(moran(moved), moran(values), 1e-6, "I");
        List<Outcome<GetisOrd>> gi = GetisOrd.gi(values, hexagons);
        List<Outcome<GetisOrd>> giMoved = GetisOrd.gi(moved, hexagons);
        for (int unit = 0; unit < values.length; unit++) {
            assertThat(giMoved.get(unit).found().orElseThrow().z())
                    .isCloseTo(gi.get(unit).found().orElseThrow().z(), within(1e-6));
        }
    }

    @Property(tries = 100)
    void sumsItsLocalPartsToTheGlobal(@ForAll @Size(20) List<@DoubleRange(min = 1, max = 9) Double> list) {
        double[] values = distinct(list);
        double sum = LocalMoran.of(values, weights).stream().flatMap(local -> local.found().stream())
                .mapToDouble(LocalMoran::i).sum();

        Oracle.assertClose(sum / values.length, moran(values), 1e-6, "mean of the local figures");
    }

    @Property(tries = 100)
    void givesGiTheScoreOfTheLocalMoranWithTheSignOfTheNeighbours(
            @ForAll @Size(20) List<@DoubleRange(min = 1, max = 9) Double> list) {
        double[] values = distinct(list);
        double[] deviations = Deviations.of(values, hexagons).z();
        List<Outcome<LocalMoran>> moran = LocalMoran.of(values, weights);
        List<Outcome<GetisOrd>> gi = GetisOrd.gi(values, hexagons);
        for (int unit = 0; unit < values.length; unit++) {
            if (deviations[unit] == 0) {
                assertThat(moran.get(unit)).isEqualTo(new NotDefined<>(Reason.NO_VARIANCE));
            } else {
                double z = moran.get(unit).found().orElseThrow().conditional().z() * Math.signum(deviations[unit]);
                assertThat(gi.get(unit).found().orElseThrow().z()).isCloseTo(z, within(1e-6 * (1 + Math.abs(z))));
            }
        }
    }

    @Test
    void hasNoLocalMoranForAUnitAtTheMean() {
        double[] values = new double[20];
        values[0] = 1;
        values[1] = -1;

        assertThat(LocalMoran.of(values, weights).get(10)).isEqualTo(new NotDefined<>(Reason.NO_VARIANCE));
        assertThat(GetisOrd.gi(values, hexagons).get(10).found()).isPresent();
    }

    @Property(tries = 300)
    void isFiniteWhereverItIsDefined(@ForAll @Size(6) List<@IntRange(max = 2) Integer> few, @ForAll long seed,
            @ForAll @IntRange(max = 12) int extra) {
        double[] values = few.stream().mapToDouble(Integer::doubleValue).toArray();
        Neighbours neighbours = Links.connected(6, extra, new SplittableRandom(seed));
        for (Weights each : List.of(Weights.binary(neighbours), Weights.rowStandardised(neighbours))) {
            Moran.of(values, each).found()
                    .ifPresent(moran -> finite(moran.i(), moran.randomisation(), moran.normality()));
            Geary.of(values, each).found().ifPresent(geary -> finite(geary.c(), geary.randomisation()));
            GeneralG.of(values, each).found().ifPresent(g -> finite(g.g(), g.randomisation()));
            LocalMoran.of(values, each).forEach(outcome -> outcome.found()
                    .ifPresent(local -> finite(local.i(), local.conditional(), local.total())));
        }
        GetisOrd.gi(values, neighbours).forEach(outcome -> outcome.found().ifPresent(gi -> finite(gi.z())));
    }

    private static void finite(double statistic, NormalTest... tests) {
        assertThat(statistic).isFinite();
        for (NormalTest test : tests) {
            assertThat(test.z()).isFinite();
            assertThat(test.variance()).isPositive();
            assertThat(test.pTwoSided()).isBetween(0.0, 1.0);
            assertThat(test.pGreater()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void saysWhyAConstantHasNoStructure() {
        double[] constant = new double[20];
        Arrays.fill(constant, 0.1);

        assertThat(Moran.of(constant, weights)).isEqualTo(new NotDefined<>(Reason.CONSTANT));
        assertThat(Geary.of(constant, weights)).isEqualTo(new NotDefined<>(Reason.CONSTANT));
        assertThat(GeneralG.of(constant, weights)).isEqualTo(new NotDefined<>(Reason.CONSTANT));
        assertThat(LocalMoran.of(constant, weights)).containsOnly(new NotDefined<>(Reason.CONSTANT));
        assertThat(LocalPermutation.of(constant, weights, 9, 1)).containsOnly(new NotDefined<>(Reason.CONSTANT));
        assertThat(GetisOrd.giStar(constant, hexagons)).containsOnly(new NotDefined<>(Reason.CONSTANT));
    }

    @Test
    void saysOfAnIslandThatItHasNoNeighbour() {
        double[] values = IntStream.range(0, 21).mapToDouble(unit -> unit * unit).toArray();
        Neighbours more = Links.withIslands(hexagons, 1);

        assertThat(LocalMoran.of(values, Weights.binary(more)).get(20)).isEqualTo(new NotDefined<>(Reason.ISLAND));
        assertThat(LocalPermutation.of(values, Weights.binary(more), 9, 1).get(20))
                .isEqualTo(new NotDefined<>(Reason.ISLAND));
        assertThat(GetisOrd.gi(values, more).get(20)).isEqualTo(new NotDefined<>(Reason.ISLAND));
        assertThat(LocalMoran.of(values, Weights.binary(more)).subList(0, 20))
                .isEqualTo(LocalMoran.of(Arrays.copyOf(values, 20), Weights.binary(hexagons)));
    }

    @Test
    void saysWhenAUnitIsBesideAllOthers() {
        Neighbours star = Neighbours.ofPairs(5, new int[]{0, 0, 0, 0}, new int[]{1, 2, 3, 4});
        double[] values = {5, 1, 2, 3, 7};

        assertThat(LocalMoran.of(values, Weights.binary(star)).get(0)).isEqualTo(new NotDefined<>(Reason.NO_VARIANCE));
        assertThat(LocalPermutation.of(values, Weights.binary(star), 99, 1).get(0))
                .isEqualTo(new NotDefined<>(Reason.NO_VARIANCE));
        assertThat(GetisOrd.gi(values, star).get(0)).isEqualTo(new NotDefined<>(Reason.NO_VARIANCE));
    }

    @Test
    void saysWhenAllOthersAreAlike() {
        double[] values = new double[20];
        Arrays.fill(values, 0.1);
        values[7] = 5.3;

        assertThat(LocalMoran.of(values, weights).get(7)).isEqualTo(new NotDefined<>(Reason.NO_VARIANCE));
        assertThat(LocalPermutation.of(values, weights, 99, 1).get(7)).isEqualTo(new NotDefined<>(Reason.NO_VARIANCE));
        assertThat(GetisOrd.gi(values, hexagons).get(7)).isEqualTo(new NotDefined<>(Reason.NO_VARIANCE));
        assertThat(GetisOrd.giStar(values, hexagons).get(7).found()).isPresent();
    }

    @Test
    void saysWhenAllUnitsAreBesideAll() {
        Weights all = Weights.binary(
                Neighbours.ofPairs(4, new int[]{0, 0, 0, 1, 1, 2}, new int[]{1, 2, 3, 2, 3, 3}));
        double[] values = {5, 1, 2, 3.3};

        assertThat(Moran.of(values, all)).isEqualTo(new NotDefined<>(Reason.NO_VARIANCE));
        assertThat(Geary.of(values, all)).isEqualTo(new NotDefined<>(Reason.NO_VARIANCE));
        assertThat(GeneralG.of(values, all)).isEqualTo(new NotDefined<>(Reason.NO_VARIANCE));
        assertThat(LocalMoran.of(values, all)).containsOnly(new NotDefined<>(Reason.NO_VARIANCE));
    }

    @Test
    void refusesNegativeValuesForTheGeneralG() {
        double[] values = IntStream.range(0, 20).mapToDouble(unit -> unit - 1).toArray();

        assertThatThrownBy(() -> GeneralG.of(values, weights)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesRatesWithoutABaseOrWithoutAnyFact() {
        assertThatThrownBy(() -> StandardisedRates.of(new double[]{1}, new double[]{0}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StandardisedRates.of(new double[]{0}, new double[]{1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StandardisedRates.of(new double[]{1}, new double[]{1, 2}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhenUnitsAreTooFew() {
        Neighbours pair = Neighbours.ofPairs(4, new int[]{0}, new int[]{1});

        assertThat(Moran.of(new double[]{1, 2, 3, 4}, Weights.binary(pair)))
                .isEqualTo(new NotDefined<>(Reason.TOO_FEW_UNITS));
    }

    @Test
    void refusesValuesThatArentOneAUnit() {
        assertThatThrownBy(() -> Moran.of(new double[3], weights)).isInstanceOf(IllegalArgumentException.class);
        double[] holed = new double[20];
        holed[3] = Double.NaN;
        assertThatThrownBy(() -> LocalMoran.of(holed, weights)).isInstanceOf(IllegalArgumentException.class);
    }

    private double moran(double[] values) {
        return Moran.of(values, weights).found().orElseThrow().i();
    }

    /// Drawn values with a slope that keeps them from being constant.
    private static double[] distinct(List<Double> list) {
        return IntStream.range(0, list.size()).mapToDouble(unit -> list.get(unit) + unit * 0.37 + (unit % 3)).toArray();
    }
}
