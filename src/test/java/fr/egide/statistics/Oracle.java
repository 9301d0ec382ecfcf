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

    public static int[] integers(JsonNode array) {
        return IntStream.range(0, array.size()).map(i -> array.get(i).asInt()).toArray();
    }

    public static int[] zeroBased(JsonNode array) {
        return IntStream.range(0, array.size()).map(i -> array.get(i).asInt() - 1).toArray();
    }

    public static void assertClose(double found, double expected, double relative, String what) {
        assertThat(found).as(what).isCloseTo(expected,
                Offset.offset(Math.max(Math.abs(expected) * relative, Double.MIN_NORMAL)));
    }

    public static void assertClose(double[] found, JsonNode expected, double relative, String what) {
        assertThat(found).as(what).hasSize(expected.size());
        for (int i = 0; i < found.length; i++) {
            assertClose(found[i], expected.get(i).asDouble(), relative, what + " " + i);
        }
    }
}
