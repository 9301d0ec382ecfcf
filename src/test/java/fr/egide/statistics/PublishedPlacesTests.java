package fr.egide.statistics;

import java.io.IOException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.egide.statistics.region.Features;
import fr.egide.statistics.spatial.GeneralG;
import fr.egide.statistics.spatial.GetisOrd;
import fr.egide.statistics.spatial.Guerry;
import fr.egide.statistics.spatial.Moran;
import fr.egide.statistics.spatial.Neighbours;
import fr.egide.statistics.spatial.StandardisedRates;
import fr.egide.statistics.spatial.Weights;
import tools.jackson.databind.JsonNode;

import static fr.egide.statistics.Printed.printed;
import static org.assertj.core.api.Assertions.assertThat;

/// Examples printed in manuals and tests of maps, to the digits printed there.
class PublishedPlacesTests {

    private final JsonNode small = Oracle.read("11_moran_getis_small.json");
    private final Neighbours neighbours = Guerry.neighbours();

    PublishedPlacesTests() throws IOException {
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

    /// Counties that share a length of border; rates standardised before.
    @Test
    void theMoranOfRatesOfTheTestsOfEsda() {
        JsonNode sids = Oracle.read("04_eb_nc_sids.json");
        StandardisedRates rates = StandardisedRates.of(Oracle.numbers(sids.at("/inputs/sid79")),
                Oracle.numbers(sids.at("/inputs/bir79")));
        Neighbours borders = Neighbours.ofLists(
                Oracle.neighbours(Oracle.read("sids_borders.json").get("neighbours_1based")));
        assertThat(borders.isSymmetric()).isTrue();
        assertThat(borders.links()).isEqualTo(462);
        printed(moran(rates.z(), Weights.rowStandardised(borders)).i(), 0.16622343552567395, 1e-14);
    }

    private Neighbours links(String pointer) {
        return Neighbours.ofLists(Oracle.neighbours(small.at(pointer)));
    }

    private static Moran moran(double[] values, Weights weights) {
        return Moran.of(values, weights).found().orElseThrow();
    }
}
