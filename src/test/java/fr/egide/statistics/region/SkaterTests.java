package fr.egide.statistics.region;

import java.io.IOException;

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
        }
    }

    @Test
    void cutsAsSpdepUnderAFloor() throws IOException {
        JsonNode expected = Oracle.read("12_skater_guerry.json").get("outputs");
        Partition found = Skater.partition(Guerry.neighbours(), GuerryRegions.features(), 5, Criterion.DISTANCES,
                GuerryRegions.floor());
        System.out.println(found);
        System.out.println(found.ratioBetween(GuerryRegions.features())+" "+expected.get("ratio_minpop_k5"));
        assertThat(found).isEqualTo(GuerryRegions.partition(expected.get("groups_minpop_k5")));
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
}
