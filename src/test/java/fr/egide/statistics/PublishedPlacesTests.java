package fr.egide.statistics;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import fr.egide.statistics.region.Azp;
import fr.egide.statistics.region.Criterion;
import fr.egide.statistics.region.Evenness;
import fr.egide.statistics.region.Features;
import fr.egide.statistics.region.Floor;
import fr.egide.statistics.region.Linkage;
import fr.egide.statistics.region.MaxP;
import fr.egide.statistics.region.Partition;
import fr.egide.statistics.region.Redcap;
import fr.egide.statistics.region.RegionShape;
import fr.egide.statistics.region.Schc;
import fr.egide.statistics.region.Skater;
import fr.egide.statistics.region.Tabu;
import fr.egide.statistics.spatial.GeneralG;
import fr.egide.statistics.spatial.GetisOrd;
import fr.egide.statistics.spatial.Guerry;
import fr.egide.statistics.spatial.Moran;
import fr.egide.statistics.spatial.Neighbours;
import fr.egide.statistics.spatial.Weights;
import fr.egide.statistics.trend.LevelBreak;
import fr.egide.statistics.trend.MeanBreaks;
import fr.egide.statistics.trend.PoissonChanges;
import fr.egide.statistics.trend.PoissonTrend;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/// Examples printed in manuals and tests of maps and series, to the digits printed there.
class PublishedPlacesTests {

    private final JsonNode small = Oracle.read("11_moran_getis_small.json");
    private final Neighbours neighbours = Guerry.neighbours();
    private final Features features = features();
    private final Floor none = Floor.none(85);

    PublishedPlacesTests() throws IOException {
    }

    private static Features features() throws IOException {
        return Features.standardised(Guerry.values("Crm_prs"), Guerry.values("Crm_prp"), Guerry.values("Litercy"),
                Guerry.values("Donatns"), Guerry.values("Infants"), Guerry.values("Suicids"));
    }

    @Test
    void theMoransOfGuerryInTheDocumentationOfGeoDa() throws IOException {
        printed(moran(Guerry.values("Crm_prs"), Weights.rowStandardised(neighbours)).i(), 0.411, 5e-4);
        printed(moran(Guerry.values("Donatns"), Weights.rowStandardised(neighbours)).i(), 0.353, 5e-4);
    }

    /// Two variables, each standardised: that of the first place times the mean of the other over its neighbours.
    @Test
    void theBivariateLocalMoranOfTheTestsOfRgeoda() throws IOException {
        Features both = Features.standardised(Guerry.values("Crm_prs"), Guerry.values("Litercy"));
        double[] literacy = IntStream.range(0, 85).mapToDouble(unit -> both.at(unit, 1)).toArray();
        printed(both.at(0, 0) * Weights.rowStandardised(neighbours).lag(literacy, 0), 0.392663447638106, 1e-14);
    }

    @Test
    void theVariancesOfMoranOnALatticeOfTheTestsOfEsda() {
        Moran found = moran(Oracle.numbers(small.at("/inputs/lattice_y")),
                Weights.binary(links("/inputs/lattice_nb_1based")));
        printed(found.randomisation().variance(), 0.0596875, 1e-12);
        printed(found.normality().variance(), 0.053125, 1e-12);
    }

    @Test
    void theMoranOfCrimeInColumbus() {
        Moran found = moran(Oracle.numbers(small.at("/inputs/columbus_crime")),
                Weights.rowStandardised(links("/inputs/columbus_nb_1based")));
        printed(found.i(), 0.500188557, 5e-10);
        printed(found.randomisation().expectation(), -0.0208333, 5e-8);
        printed(found.randomisation().variance(), 0.008689289, 5e-10);
    }

    @Test
    void theGsOfTheTestsOfEsda() {
        double[] values = Oracle.numbers(small.at("/inputs/points_y"));
        Neighbours points = links("/inputs/points_nb_1based");
        printed(GetisOrd.gi(values, points).getFirst().found().orElseThrow().z(), -1.0136729, 5e-8);
        printed(GetisOrd.giStar(values, points).getFirst().found().orElseThrow().z(), -1.39727626, 5e-9);
        printed(GeneralG.of(values, Weights.binary(points)).found().orElseThrow().g(), 0.55709779, 5e-9);
    }

    @Test
    void theRegionsOfSkaterInTheTestsOfRgeoda() {
        printed(skater(5).ratioBetween(features), 0.3763086809, 5e-11);
        printed(skater(4).ratioBetween(features), 0.3156447, 5e-8);
        printed(skater(6).ratioBetween(features), 0.4195417, 5e-8);
    }

    @Test
    void theValidationOfSixRegionsInTheTestsOfRgeoda() {
        Partition six = skater(6);
        printed(Evenness.of(six).entropy(), 1.5302035777210896, 1e-14);
        printed(Evenness.of(six).simpson(), 0.25619377162629758, 1e-14);
        double[] joins = RegionShape.of(six, neighbours).stream().mapToDouble(RegionShape::joinCountRatio).sorted()
                .toArray();
        double[] printed = {.3846154, .5454545, .5846154, .6666667, .8571429, .8923077};
        assertThat(joins).containsExactly(printed, Offset.offset(5e-8));
    }

    @Test
    void theRegionsOfRedcapInTheTutorialOfRgeoda() {
        printed(Redcap.partition(neighbours, features, 4, Linkage.COMPLETE, none).ratioBetween(features), 0.351099,
                5e-7);
    }

    /// Their engines depend on a way of drawing or of undoing links: ours are to be no worse.
    @Test
    void theRegionsOfSchcAzpAndMaxPInTheTestsOfRgeoda() throws IOException {
        Tabu tabu = new Tabu(10, 50);
        Floor floor = new Floor(Guerry.values("Pop1831"), 3236.67);
        assertThat(Schc.partition(neighbours, features, 5, Linkage.AVERAGE).ratioBetween(features))
                .isGreaterThan(0.2147711254);
        assertThat(Azp.search(neighbours, features, 5, none, tabu, 20, 1).ratioBetween(features))
                .isGreaterThan(0.4222174);
        assertThat(MaxP.partition(neighbours, features, floor, tabu, 50, 1).ratioBetween(features))
                .isGreaterThan(0.478);
    }

    @Test
    void dobsonsTrendOfAids() {
        JsonNode oracle = Oracle.read("18_trend_counts.json");
        long[] counts = longs(oracle.at("/inputs/aids_y"));
        double[] times = Oracle.numbers(oracle.at("/inputs/aids_t"));
        PoissonTrend linear = PoissonTrend.fit(counts, ones(14), times).found().orElseThrow();
        PoissonTrend log = PoissonTrend.fit(counts, ones(14), Arrays.stream(times).map(Math::log).toArray()).found()
                .orElseThrow();
        printed(linear.deviance(), 29.654, 5e-4);
        printed(log.deviance(), 17.092, 5e-4);
        printed(linear.intercept(), 0.3396339, 5e-8);
        printed(linear.slope(), 0.2565236, 5e-8);
    }

    @Test
    void theBreakOfTheNile() {
        double[] nile = Oracle.numbers(Oracle.read("19_changepoint.json").at("/inputs/nile"));
        assertThat(1870 + MeanBreaks.fit(nile, 15, 5).breaks()[1][0]).isEqualTo(1898);
        printed(LevelBreak.find(nile, 0.15, 0.95).supF(), 75.93, 5e-3);
    }

    @Test
    void theChangesOfTheDiscoveries() {
        long[] counts = longs(Oracle.read("19_changepoint.json").at("/inputs/discoveries"));
        assertThat(new PoissonChanges(counts, ones(100), 2).all(PoissonChanges.Penalty.MODIFIED))
                .containsExactly(24, 29, 73);
    }

    private Partition skater(int regions) {
        return Skater.partition(neighbours, features, regions, Criterion.SQUARES, none);
    }

    private Neighbours links(String pointer) {
        return Neighbours.ofLists(Oracle.neighbours(small.at(pointer)));
    }

    private static Moran moran(double[] values, Weights weights) {
        return Moran.of(values, weights).found().orElseThrow();
    }

    private static long[] longs(JsonNode array) {
        return Arrays.stream(Oracle.counts(array)).asLongStream().toArray();
    }

    private static double[] ones(int size) {
        return IntStream.range(0, size).mapToDouble(_ -> 1).toArray();
    }

    /// @param half of the last digit printed
    private static void printed(double found, double printed, double half) {
        assertThat(found).isCloseTo(printed, Offset.offset(half));
    }
}
