package fr.egide.statistics.region;

import java.io.IOException;
import java.util.Arrays;

import org.assertj.core.data.Offset;

import fr.egide.statistics.Oracle;
import fr.egide.statistics.spatial.Guerry;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/// The six standardised variables of Guerry, and what references make of them.
final class GuerryRegions {

    static final double FLOOR = 3236.67;

    private GuerryRegions() {
    }

    static Features features() throws IOException {
        double[][] columns = new double[6][];
        String[] names = {"Crm_prs", "Crm_prp", "Litercy", "Donatns", "Infants", "Suicids"};
        for (int i = 0; i < names.length; i++) {
            columns[i] = Guerry.values(names[i]);
        }
        return Features.standardised(columns);
    }

    static Floor floor() throws IOException {
        return new Floor(Guerry.values("Pop1831"), FLOOR);
    }

    static Partition partition(JsonNode labels) {
        return Partition.of(Oracle.counts(labels));
    }

    static JsonNode geoda() throws IOException {
        return Oracle.read("13b_regionalisation_guerry_rgeoda.json").get("outputs");
    }

    /// Partition, squares within each region and ratio of a result of GeoDa.
    static void check(Partition found, JsonNode expected) throws IOException {
        assertThat(found).isEqualTo(partition(expected.get("clusters")));
        Oracle.assertClose(features().totalSquares(), expected.get("total_ss").asDouble(), 1e-9, "total");
        double[] within = Arrays.stream(Oracle.numbers(expected.get("within_by_var"))).sorted().toArray();
        double[] squares = Arrays.stream(found.squaresWithin(features())).sorted().toArray();
        assertThat(squares).containsExactly(within, Offset.offset(1e-8));
        Oracle.assertClose(features().totalSquares() - Arrays.stream(squares).sum(),
                expected.get("total_within").asDouble(), 1e-9, "between, which the engine names within");
        Oracle.assertClose(found.ratioBetween(features()), expected.get("ratio").asDouble(), 1e-9, "ratio");
    }
}
