package fr.egide.statistics.trend;

import java.io.IOException;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import fr.egide.statistics.Oracle;
import fr.egide.statistics.trend.PoissonChanges.Penalty;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ChangePointOracleTests {

    private final JsonNode inputs;
    private final JsonNode outputs;

    ChangePointOracleTests() throws IOException {
        JsonNode oracle = Oracle.read("19_changepoint.json");
        inputs = oracle.get("inputs");
        outputs = oracle.get("outputs");
    }

    @Test
    void levelBreaksOfTheNileEqualTheReference() {
        JsonNode expected = outputs.get("nile");
        double[] nile = Oracle.numbers(inputs.get("nile"));
        MeanBreaks found = MeanBreaks.fit(nile, 15, 5);

        assertThat(found.best()).isOne();
        assertThat(found.breaks()[1]).containsExactly(expected.get("breakpoint_index").asInt());
        assertThat(inputs.get("nile_start").asInt() + found.breaks()[1][0] - 1).isEqualTo(expected.get("year").asInt());
        double[] bic = Oracle.numbers(expected.get("bic"));
        assertThat(found.bic()).hasSameSizeAs(bic);
        for (int number = 0; number < bic.length; number++) {
            Oracle.assertClose(found.bic()[number], bic[number], 1e-12, "criterion " + number);
        }
        Oracle.assertClose(found.levels(nile, 1)[0], expected.get("means").get(0).asDouble(), 1e-12, "level before");
        Oracle.assertClose(found.levels(nile, 1)[1], expected.get("means").get(1).asDouble(), 1e-12, "level after");
    }

    /// The reference gives no p-value under 2.2e-16.
    @Test
    void theBreakOfTheNileAndItsPlaceEqualTheReference() {
        JsonNode expected = outputs.get("nile");
        LevelBreak found = LevelBreak.find(Oracle.numbers(inputs.get("nile")), 0.15, 0.95);

        Oracle.assertClose(found.supF(), expected.get("supF").asDouble(), 1e-12, "sup F");
        assertThat(found.p()).isLessThan(5 * expected.get("p").asDouble());
        assertThat(new int[]{found.first(), found.last(), found.end()}).containsExactly(ints(expected.get("ci")));
    }

    @Test
    void changesOfTheDiscoveriesEqualTheReference() {
        JsonNode expected = outputs.get("discoveries");
        long[] counts = Arrays.stream(Oracle.numbers(inputs.get("discoveries"))).mapToLong(value -> (long) value)
                .toArray();
        double[] bases = new double[counts.length];
        Arrays.fill(bases, 1);
        PoissonChanges changes = new PoissonChanges(counts, bases, 2);

        Oracle.assertClose(Penalty.MODIFIED.perChange(counts.length), expected.get("pen_mbic").asDouble(), 1e-12,
                "MBIC");
        Oracle.assertClose(Penalty.SCHWARZ.perChange(counts.length), expected.get("pen_sic").asDouble(), 1e-12, "SIC");
        assertThat(changes.atMostOne(Penalty.MODIFIED)).containsExactly(expected.get("amoc").asInt());
        assertThat(changes.binary(Penalty.MODIFIED)).containsExactly(expected.get("binseg").asInt());
        assertThat(changes.binary(Penalty.SCHWARZ)).containsExactly(ints(expected.get("binseg_sic")));
        assertThat(changes.all(Penalty.MODIFIED)).containsExactly(ints(expected.get("pelt")));
        assertThat(changes.all(Penalty.SCHWARZ)).containsExactly(ints(expected.get("pelt_sic")));
    }

    private static int[] ints(JsonNode array) {
        return Arrays.stream(Oracle.numbers(array)).mapToInt(value -> (int) value).toArray();
    }
}
