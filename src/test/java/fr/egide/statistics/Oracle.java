package fr.egide.statistics;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.IntStream;

import org.assertj.core.data.Offset;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// Reference results, read from `src/test/resources/oracles`.
public final class Oracle {

    private Oracle() {
    }

    public static JsonNode read(String name) throws IOException {
        try (InputStream file = Oracle.class.getResourceAsStream("/oracles/" + name)) {
            return JsonMapper.builder().build().readTree(file);
        }
    }

    public static double[] numbers(JsonNode array) {
        return IntStream.range(0, array.size()).mapToDouble(i -> array.get(i).asDouble()).toArray();
    }

    public static void assertClose(double found, double expected, double relative, String what) {
        assertThat(found).as(what).isCloseTo(expected,
                Offset.offset(Math.max(Math.abs(expected) * relative, Double.MIN_NORMAL)));
    }
}
