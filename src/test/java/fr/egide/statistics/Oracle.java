package fr.egide.statistics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.IntStream;

import org.assertj.core.data.Offset;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// Reference results, read from `src/test/resources/oracles`.
public final class Oracle {

    private Oracle() {
    }

    public static JsonNode read(String name) {
        try (InputStream file = Oracle.class.getResourceAsStream("/oracles/" + name)) {
            return JsonMapper.builder().build().readTree(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public static double[] numbers(JsonNode array) {
        return IntStream.range(0, array.size()).mapToDouble(i -> array.get(i).asDouble()).toArray();
    }

    public static int[] counts(JsonNode array) {
        return IntStream.range(0, array.size()).map(i -> array.get(i).asInt()).toArray();
    }

    public static int[] zeroBased(JsonNode array) {
        return Arrays.stream(counts(array)).map(index -> index - 1).toArray();
    }

    /// Lists of neighbours by index from 0, from the files' indices from 1.
    public static int[][] neighbours(JsonNode lists) {
        return IntStream.range(0, lists.size())
                .mapToObj(i -> zeroBased(lists.get(i)))
                .toArray(int[][]::new);
    }

    public static void assertClose(double found, double expected, double relative, String what) {
        assertThat(found).as(what).isCloseTo(expected,
                Offset.offset(Math.max(Math.abs(expected) * relative, Double.MIN_NORMAL)));
    }

    /// Each value, where null stands for what isn't finite (undefined or infinite).
    public static void assertClose(double[] found, JsonNode expected, double relative, String what) {
        assertThat(found).as(what).hasSize(expected.size());
        for (int i = 0; i < found.length; i++) {
            assertClose(found[i], expected.get(i), relative, what + " " + i);
        }
    }

    public static void assertClose(double found, JsonNode expected, double relative, String what) {
        if (expected.isNull()) {
            assertThat(Double.isFinite(found)).as(what + " is finite").isFalse();
        } else {
            assertClose(found, expected.asDouble(), relative, what);
        }
    }
}
