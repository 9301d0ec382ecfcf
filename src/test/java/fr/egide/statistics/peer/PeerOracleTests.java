package fr.egide.statistics.peer;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.egide.statistics.Oracle;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class PeerOracleTests {

    private static final double RELATIVE = 1e-9;
    private static final List<String> VARIABLES = List.of("Crm_prs", "Crm_prp", "Litercy", "Donatns", "Infants",
            "Suicids");

    private final JsonNode outputs;
    private final int reference;
    private final double[][] units;

    PeerOracleTests() throws IOException {
        JsonNode oracle = Oracle.read("35_peer_groups.json");
        JsonNode data = Oracle.read("10_local_moran_guerry.json").get("inputs");
        outputs = oracle.get("outputs");
        reference = oracle.get("inputs").get("reference_index_1based").asInt() - 1;
        List<Covariate> covariates = VARIABLES.stream()
                .map(name -> new Covariate(name, Scale.LINEAR, Oracle.numbers(data.get(name)))).toList();
        int[] all = IntStream.range(0, data.get("code").size()).toArray();
        units = Covariate.table(covariates, all);
    }

    @Test
    void distancesAndNearestEqualTheReference() {
        check("mahalanobis2", "nearest10_mahalanobis",
                Distances.mahalanobis2(units, reference, Covariance.sample(units)));
        check("euclid", "nearest10_euclid", Distances.euclidean(units, reference));
        check("gower", "nearest10_gower", Distances.gower(units, reference));
    }

    @Test
    void typologyEqualsTheReference() {
        Ward ward = Ward.of(Standardisation.classical(units));
        double[] heights = ward.heights();
        double[] last = Oracle.numbers(outputs.get("ward_heights_last10"));
        for (int i = 0; i < last.length; i++) {
            Oracle.assertClose(heights[heights.length - last.length + i], last[i], RELATIVE, "height " + i);
        }
        for (int i = 0; i < outputs.get("ward_k").size(); i++) {
            int groups = outputs.get("ward_k").get(i).asInt();
            Oracle.assertClose(ward.betweenShare(groups), outputs.get("ward_ratio").get(i).asDouble(), RELATIVE,
                    "share");
            assertThat(Arrays.stream(ward.groups(groups)).map(group -> group + 1).toArray())
                    .isEqualTo(ints(outputs.get("ward_groups").get(i)));
        }
    }

    private void check(String distances, String nearest, double[] found) {
        double[] expected = Oracle.numbers(outputs.get(distances));
        for (int i = 0; i < expected.length; i++) {
            Oracle.assertClose(found[i], expected[i], RELATIVE, distances + " " + i);
        }
        assertThat(Arrays.stream(Distances.nearest(found, reference, 10)).map(unit -> unit + 1).toArray())
                .isEqualTo(ints(outputs.get(nearest)));
    }

    private static int[] ints(JsonNode array) {
        return Arrays.stream(Oracle.numbers(array)).mapToInt(value -> (int) value).toArray();
    }
}
