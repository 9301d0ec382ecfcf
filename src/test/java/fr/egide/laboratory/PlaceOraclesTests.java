package fr.egide.laboratory;

import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import fr.egide.EgideTest;
import fr.egide.statistics.Oracle;
import fr.egide.statistics.region.Partition;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// Reference inputs sent through the API give the reference results: neighbours, regions, likeness (oracles 10 to 13b, 35).
@EgideTest
class PlaceOraclesTests {

    private static final List<String> VARIABLES = List.of("Crm_prs", "Crm_prp", "Litercy", "Donatns", "Infants",
            "Suicids");

    @Autowired
    MockMvcTester mvc;

    final JsonNode guerry = Oracle.read("10_local_moran_guerry.json");

    private Request guerry(String method) {
        return Request.to(method).neighbours(guerry.at("/inputs/neighbours_queen_1based"));
    }

    private Request variables(Request request) {
        VARIABLES.forEach(name -> request.column(name, guerry.at("/inputs/" + name)));
        return request;
    }

    @Test
    void findsTheStructureOfGuerry() {
        for (JsonNode expected : guerry.at("/outputs/global")) {
            JsonNode found = guerry("moran").column("value", guerry.at("/inputs/" + expected.get("var").asString()))
                    .ask(mvc);
            Answers.figure(found, "/moran/i", expected.get("I"), 1e-8);
            Answers.figure(found, "/moran/randomisation/pGreater", expected.get("p_rand"), 1e-8);
            Answers.figure(found, "/moran/normality/variance", expected.get("VI_norm"), 1e-8);
        }
        JsonNode crime = guerry.at("/inputs/Crm_prs");
        Answers.figure(guerry("geary").column("value", crime).ask(mvc), "/geary/c",
                guerry.at("/outputs/geary_Crm_prs/C"), 1e-8);
        JsonNode expected = guerry.at("/outputs/local_Crm_prs");
        JsonNode local = guerry("local-moran").column("value", crime).ask(mvc);
        Answers.lines(local, "/local/i", expected.get("Ii"), 1e-8);
        Answers.lines(local, "/local/conditional/pTwoSided", expected.at("/cond/p_two"), 1e-8);
        Answers.lines(local, "/pAdjusted", expected.get("p_BH"), 1e-8);
        JsonNode getisOrd = guerry("getis-ord").column("value", crime).ask(mvc);
        Answers.lines(getisOrd, "/gi/z", guerry.at("/outputs/Gi_z"), 1e-8);
        Answers.lines(getisOrd, "/giStar/z", guerry.at("/outputs/Gistar_z"), 1e-8);
        JsonNode drawn = guerry("local-permutation").column("value", crime).parameter("permutations", 9_999).ask(mvc);
        for (int unit = 0; unit < 85; unit++) {
            int degree = guerry.at("/inputs/neighbours_queen_1based").get(unit).size();
            double z = expected.at("/perm/Z").get(unit).asDouble() * Math.sqrt(83.0 / (84 - degree));
            assertThat(drawn.get("lines").get(unit).at("/local/z").asDouble()).as("drawn without replacement")
                    .isCloseTo(z, within(0.05 * (1 + Math.abs(z))));
        }
    }

    @Test
    void findsTheStructureOfSmallMaps() {
        JsonNode oracle = Oracle.read("11_moran_getis_small.json");
        JsonNode lattice = Request.to("moran").neighbours(oracle.at("/inputs/lattice_nb_1based"))
                .column("value", oracle.at("/inputs/lattice_y")).parameter("style", "BINARY").ask(mvc);
        Answers.figure(lattice, "/moran/randomisation/variance", oracle.at("/outputs/lattice/VI_rand"), 1e-8);
        JsonNode general = Request.to("general-g").neighbours(oracle.at("/inputs/points_nb_1based"))
                .column("value", oracle.at("/inputs/points_y")).ask(mvc);
        Answers.figure(general, "/general/g", oracle.at("/outputs/G_global/G"), 1e-8);
        JsonNode columbus = Request.to("moran").neighbours(oracle.at("/inputs/columbus_nb_1based"))
                .column("value", oracle.at("/inputs/columbus_crime")).ask(mvc);
        Answers.figure(columbus, "/moran/i", oracle.at("/outputs/columbus/I"), 1e-8);
    }

    @Test
    void findsTheRegionsOfBothEngines() {
        JsonNode spdep = Oracle.read("12_skater_guerry.json").get("outputs");
        for (int i = 0; i < spdep.get("k").size(); i++) {
            same(variables(guerry("skater")).parameter("regions", spdep.get("k").get(i))
                    .parameter("criterion", "DISTANCES").ask(mvc), spdep.get("groups").get(i));
        }
        JsonNode geoda = Oracle.read("13b_regionalisation_guerry_rgeoda.json").get("outputs");
        JsonNode five = variables(guerry("skater")).parameter("regions", 5).ask(mvc);
        same(five, geoda.at("/skater_k5_rdist/clusters"));
        Answers.figure(five, "/betweenShare", geoda.at("/skater_k5_rdist/ratio"), 1e-9);
        JsonNode floor = variables(guerry("redcap")).column("population", guerry.at("/inputs/Pop1831"))
                .parameter("floor", 3236.67).parameter("regions", 4).ask(mvc);
        same(floor, geoda.at("/redcap_ward_k4_minpop/clusters"));
        JsonNode azp = variables(guerry("azp")).parameter("regions", 5).parameter("restarts", 20).ask(mvc);
        assertThat(azp.at("/figures/betweenShare").asDouble()).isGreaterThan(geoda.at("/azp_sa/ratio").asDouble());
        JsonNode shape = guerry("region-shape").column("region", geoda.at("/validation_skater6/clusters")).ask(mvc);
        Answers.figure(shape, "/entropy", geoda.at("/validation_skater6/entropy"), 1e-9);
    }

    private static void same(JsonNode found, JsonNode clusters) {
        assertThat(Partition.of(StreamSupport.stream(found.get("lines").spliterator(), false)
                .mapToInt(line -> line.get("region").asInt()).toArray()))
                .isEqualTo(Partition.of(Oracle.counts(clusters)));
    }

    @Test
    void findsTheNearestAndTheTypology() {
        JsonNode oracle = Oracle.read("35_peer_groups.json");
        for (String[] one : new String[][]{{"EUCLIDEAN", "euclid"}, {"GOWER", "gower"}}) {
            JsonNode found = variables(Request.to("distances").column("area", guerry.at("/inputs/dept")))
                    .parameter("reference", guerry.at("/inputs/dept").get(70).asString())
                    .parameter("distance", one[0]).ask(mvc);
            Answers.lines(found, "/distance", oracle.at("/outputs/" + one[1]), 1e-9);
        }
        JsonNode far = variables(Request.to("distances").column("area", guerry.at("/inputs/dept")))
                .parameter("reference", "Seine").ask(mvc);
        for (int unit = 0; unit < 85; unit++) {
            Oracle.assertClose(Math.pow(far.get("lines").get(unit).get("distance").asDouble(), 2),
                    oracle.at("/outputs/mahalanobis2").get(unit), 1e-9, "Mahalanobis " + unit);
        }
        JsonNode wards = variables(Request.to("typology")).parameter("groups", oracle.at("/outputs/ward_k/0"))
                .ask(mvc);
        Answers.figure(wards, "/betweenShare", oracle.at("/outputs/ward_ratio/0"), 1e-9);
        Answers.lines(wards, "/group", oracle.at("/outputs/ward_groups/0"), 1e-9);
    }
}
