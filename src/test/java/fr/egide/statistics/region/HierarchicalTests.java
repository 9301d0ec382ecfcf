package fr.egide.statistics.region;

import java.io.IOException;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.egide.statistics.spatial.Guerry;
import fr.egide.statistics.spatial.Links;
import fr.egide.statistics.spatial.Neighbours;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class HierarchicalTests {

    @ParameterizedTest
    @EnumSource(Linkage.class)
    void cutsTheTreeOfEachLinkageAsGeoDa(Linkage linkage) throws IOException {
        GuerryRegions.check(redcap(4, linkage, Floor.none(85)),
                GuerryRegions.geoda().get("redcap").get("fullorder-" + name(linkage) + "linkage"));
    }

    @Test
    void equalsSkaterAtFirstOrderAsGeoDa() throws IOException {
        GuerryRegions.check(
                Skater.partition(Guerry.neighbours(), GuerryRegions.features(), 4, Criterion.SQUARES, Floor.none(85)),
                GuerryRegions.geoda().get("redcap").get("firstorder-singlelinkage"));
    }

    @Test
    void cutsTheTreeOfWardAsGeoDaAtAnyNumberAndUnderAFloor() throws IOException {
        JsonNode geoda = GuerryRegions.geoda();
        GuerryRegions.check(redcap(5, Linkage.WARD, Floor.none(85)), geoda.get("redcap_ward_k5"));
        GuerryRegions.check(redcap(8, Linkage.WARD, Floor.none(85)), geoda.get("redcap_ward_k8"));
        GuerryRegions.check(redcap(4, Linkage.WARD, GuerryRegions.floor()), geoda.get("redcap_ward_k4_minpop"));
    }

    /// The reference engine undoes the longest links of the tree, not the last merges: whatever the linkage, it ends on the
    /// same four single units. Undoing the last merges is never worse.
    @ParameterizedTest
    @EnumSource(Linkage.class)
    void mergesTheClustersWhoseLongestLinksGeoDaCuts(Linkage linkage) throws IOException {
        JsonNode expected = GuerryRegions.geoda().get("schc").get(name(linkage));
        Features features = GuerryRegions.features();
        SpanningTree tree = Merges.of(Guerry.neighbours(), features, linkage, 84).tree(Guerry.neighbours(), features);
        Clusters clusters = new Clusters(85);
        IntStream.range(0, 84).boxed()
                .sorted(Comparator.comparingDouble(
                        edge -> features.squaredDistance(tree.first()[edge], tree.second()[edge])))
                .limit(80)
                .forEach(edge -> clusters.merge(clusters.of(tree.first()[edge]), clusters.of(tree.second()[edge])));
        GuerryRegions.check(clusters.partition(), expected);

        Partition found = Schc.partition(Guerry.neighbours(), features, 5, linkage);
        assertThat(found.isContiguous(Guerry.neighbours())).isTrue();
        assertThat(found.regions()).isEqualTo(5);
        assertThat(found.ratioBetween(features)).isGreaterThan(expected.get("ratio").asDouble() - 1e-9);
    }

    private static Partition redcap(int regions, Linkage linkage, Floor floor) throws IOException {
        return Redcap.partition(Guerry.neighbours(), GuerryRegions.features(), regions, linkage, floor);
    }

    private static String name(Linkage linkage) {
        return linkage.name().toLowerCase(Locale.ROOT);
    }

    /// As where one département alone publishes figures.
    @Test
    @Timeout(30)
    void groupsACountryOfUnitsAlmostAllAlike() {
        Neighbours country = Links.hexagons(180, 180);
        double[] figures = new double[country.size()];
        for (int unit = 0; unit < 600; unit++) {
            figures[unit] = unit % 37;
        }

        Partition made = Schc.partition(country, Features.of(figures), 500, Linkage.WARD);

        assertThat(made.regions()).isEqualTo(500);
        assertThat(made.isContiguous(country)).isTrue();
    }
}
