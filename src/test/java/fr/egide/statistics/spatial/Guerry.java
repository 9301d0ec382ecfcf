package fr.egide.statistics.spatial;

import java.io.IOException;

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
        int[][] found = new int[lists.size()][];
        for (int i = 0; i < found.length; i++) {
            JsonNode list = lists.get(i);
            found[i] = new int[list.size()];
            for (int j = 0; j < found[i].length; j++) {
                found[i][j] = list.get(j).asInt() - 1;
            }
        }
        return Neighbours.ofLists(found);
    }
}
