package fr.egide.statistics.region;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.egide.statistics.Oracle;
import fr.egide.statistics.spatial.Guerry;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class SkaterTests {

    @Test
    void buildsTheTreeOfSpdepEdgeByEdge() throws IOException {
        JsonNode expected = Oracle.read("12_skater_guerry.json").get("outputs");
        Features features = GuerryRegions.features();
        SpanningTree tree = SpanningTree.shortest(Guerry.neighbours(), features, 0);
        double total = 0;
        for (int edge = 0; edge < tree.first().length; edge++) {
            JsonNode ends = expected.get("mst_edges_1based").get(edge);
            assertThat(tree.first()[edge] + 1).isEqualTo(ends.get(0).asInt());
            assertThat(tree.second()[edge] + 1).isEqualTo(ends.get(1).asInt());
            double cost = Math.sqrt(features.squaredDistance(tree.first()[edge], tree.second()[edge]));
            Oracle.assertClose(cost, expected.get("mst_costs").get(edge).asDouble(), 1e-9, "cost");
            total += cost;
        }
        Oracle.assertClose(total, expected.get("mst_total").asDouble(), 1e-9, "total cost");
    }

    @Test
    void cutsAsSpdepBySumOfDistances() throws IOException {
        JsonNode expected = Oracle.read("12_skater_guerry.json").get("outputs");
        Features features = GuerryRegions.features();
        Floor none = Floor.none(features.units());
        for (int i = 0; i < expected.get("k").size(); i++) {
            Partition found = Skater.partition(Guerry.neighbours(), features, expected.get("k").get(i).asInt(),
                    Criterion.DISTANCES, none);
            assertThat(found).isEqualTo(GuerryRegions.partition(expected.get("groups").get(i)));
            double[] distances = Oracle.numbers(expected.get("ssw_spdep_euclid").get(i));
            for (int cuts = 0; cuts < distances.length; cuts++) {
                Oracle.assertClose(distancesWithin(Skater.partition(Guerry.neighbours(), features, cuts + 1,
                        Criterion.DISTANCES, none), features), distances[cuts], 1e-9, "distances after cuts");
            }
            double squares = Arrays.stream(found.squaresWithin(features)).sum();
            Oracle.assertClose(squares, expected.get("within_ss").get(i).asDouble(), 1e-9, "squares");
            Oracle.assertClose(found.ratioBetween(features), expected.get("ratio_between_total").get(i).asDouble(),
                    1e-9,
                    "ratio");
        }
        Oracle.assertClose(features.totalSquares(), expected.get("total_ss").asDouble(), 1e-9, "total");
    }

    @Test
    void cutsAsSpdepUnderAFloor() throws IOException {
        JsonNode expected = Oracle.read("12_skater_guerry.json").get("outputs");
        Partition found = Skater.partition(Guerry.neighbours(), GuerryRegions.features(), 5, Criterion.DISTANCES,
                GuerryRegions.floor());
        assertThat(found).isEqualTo(GuerryRegions.partition(expected.get("groups_minpop_k5")));
        Oracle.assertClose(found.ratioBetween(GuerryRegions.features()), expected.get("ratio_minpop_k5").asDouble(),
                1e-9,
                "ratio");
    }

    @Test
    void cutsAsGeoDaBySquares() throws IOException {
        Floor none = Floor.none(85);
        for (JsonNode expected : GuerryRegions.geoda().get("skater")) {
            Partition wanted = GuerryRegions.partition(expected.get("clusters"));
            GuerryRegions.check(Skater.partition(Guerry.neighbours(), GuerryRegions.features(), wanted.regions(),
                    Criterion.SQUARES, none), expected);
        }
        GuerryRegions.check(
                Skater.partition(Guerry.neighbours(), GuerryRegions.features(), 5, Criterion.SQUARES, none),
                GuerryRegions.geoda().get("skater_k5_rdist"));
        GuerryRegions.check(Skater.partition(Guerry.neighbours(), GuerryRegions.features(), 4, Criterion.SQUARES,
                GuerryRegions.floor()), GuerryRegions.geoda().get("skater_k4_minpop"));
    }

    private static double distancesWithin(Partition partition, Features features) {
        double sum = 0;
        for (int region = 0; region < partition.regions(); region++) {
            int[] members = partition.members(region);
            double[] mean = IntStream.range(0, features.variables()).mapToDouble(
                    variable -> Arrays.stream(members).mapToDouble(unit -> features.at(unit, variable)).average()
                            .orElseThrow())
                    .toArray();
            for (int unit : members) {
                sum += Math.sqrt(IntStream.range(0, mean.length)
                        .mapToDouble(variable -> Math.pow(features.at(unit, variable) - mean[variable], 2)).sum());
            }
        }
        return sum;
    }
}
