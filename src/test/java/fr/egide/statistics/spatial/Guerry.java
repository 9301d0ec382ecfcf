package fr.egide.statistics.spatial;

import java.io.IOException;
import java.util.stream.IntStream;

import fr.egide.statistics.Oracle;
import tools.jackson.databind.JsonNode;

/// The 85 départements of Guerry (1833), queen contiguity.
public final class Guerry {

    private Guerry() {
    }

    public static JsonNode oracle() throws IOException {
        return Oracle.read("10_local_moran_guerry.json");
    }

    public static double[] values(String variable) throws IOException {
        return Oracle.numbers(oracle().get("inputs").get(variable));
    }

    public static Neighbours neighbours() throws IOException {
        return neighbours(oracle().get("inputs").get("neighbours_queen_1based"));
    }

    /// Lists of neighbours numbered from 1.
    static Neighbours neighbours(JsonNode lists) {
        return Neighbours.ofLists(IntStream.range(0, lists.size()).mapToObj(unit -> Oracle.zeroBased(lists.get(unit)))
                .toArray(int[][]::new));
    }
}
