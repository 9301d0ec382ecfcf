package fr.egide.statistics.spatial;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import fr.egide.statistics.MultipleTesting;
import fr.egide.statistics.Oracle;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class LocalStructureTests {

    @Test
    void equalsTheReferenceMoments() throws IOException {
        JsonNode expected = Guerry.oracle().get("outputs").get("local_Crm_prs");
        List<Outcome<LocalMoran>> found = LocalMoran.of(Guerry.values("Crm_prs"),
                Weights.rowStandardised(Guerry.neighbours()));
        double n = found.size();
        for (int unit = 0; unit < n; unit++) {
            LocalMoran local = found.get(unit).found().orElseThrow();
            check(local.i(), expected.get("Ii").get(unit));
            check(local.i() * (n - 1) / n, expected.get("Ii_geoda").get(unit));
            check(local.conditional(), expected.get("cond"), unit);
            check(local.total(), expected.get("total"), unit);
            assertThat(initials(local.quadrant())).isEqualTo(expected.get("quadrant").get(unit).asString());
        }
    }

    @Test
    void leavesNothingOnceCorrectedForTheNumberOfTests() throws IOException {
        JsonNode expected = Guerry.oracle().get("outputs").get("local_Crm_prs");
        double[] p = LocalMoran.of(Guerry.values("Crm_prs"), Weights.rowStandardised(Guerry.neighbours())).stream()
                .mapToDouble(local -> local.found().orElseThrow().conditional().pTwoSided()).toArray();
        double[] corrected = MultipleTesting.benjaminiHochberg(p);
        Oracle.assertClose(corrected, expected.get("p_BH"), 1e-8, "p after Benjamini and Hochberg");
        assertThat(Arrays.stream(p).filter(value -> value < 0.05).count()).isEqualTo(expected.get("n_sig_05").asLong());
        assertThat(Arrays.stream(corrected).filter(value -> value < 0.05).count())
                .isEqualTo(expected.get("n_sig_BH_05").asLong());
    }

    @Test
    void equalsTheReferenceOfGetisAndOrd() throws IOException {
        JsonNode guerry = Guerry.oracle().get("outputs");
        double[] crime = Guerry.values("Crm_prs");
        checkScores(GetisOrd.gi(crime, Guerry.neighbours()), guerry.get("Gi_z"));
        checkScores(GetisOrd.giStar(crime, Guerry.neighbours()), guerry.get("Gistar_z"));

        JsonNode small = Oracle.read("11_moran_getis_small.json");
        double[] points = Oracle.numbers(small.get("inputs").get("points_y"));
        Neighbours neighbours = Guerry.neighbours(small.get("inputs").get("points_nb_1based"));
        checkScores(GetisOrd.gi(points, neighbours), small.get("outputs").get("Gi_B"));
        checkScores(GetisOrd.gi(points, neighbours), small.get("outputs").get("Gi_W"));
        checkScores(GetisOrd.giStar(points, neighbours), small.get("outputs").get("Gistar_B"));
    }

    private static void checkScores(List<Outcome<GetisOrd>> found, JsonNode expected) {
        for (int unit = 0; unit < found.size(); unit++) {
            check(found.get(unit).found().orElseThrow().z(), expected.get(unit));
        }
    }

    private static void check(NormalTest found, JsonNode expected, int unit) {
        check(found.expectation(), expected.get("E").get(unit));
        check(found.variance(), expected.get("Var").get(unit));
        check(found.z(), expected.get("Z").get(unit));
        check(found.pTwoSided(), expected.get("p_two").get(unit));
    }

    private static void check(double found, JsonNode expected) {
        Oracle.assertClose(found, expected.asDouble(), 1e-8, expected.toString());
    }

    private static String initials(Quadrant quadrant) {
        return switch (quadrant) {
            case HIGH_AMONG_HIGH -> "HH";
            case LOW_AMONG_LOW -> "LL";
            case HIGH_AMONG_LOW -> "HL";
            case LOW_AMONG_HIGH -> "LH";
        };
    }
}
