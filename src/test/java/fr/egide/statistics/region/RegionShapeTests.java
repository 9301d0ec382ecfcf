package fr.egide.statistics.region;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

import org.junit.jupiter.api.Test;

import fr.egide.statistics.Oracle;
import fr.egide.statistics.spatial.Guerry;
import fr.egide.statistics.spatial.Links;
import fr.egide.statistics.spatial.Neighbours;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class RegionShapeTests {

    @Test
    void equalsTheValidationOfGeoDa() throws IOException {
        JsonNode expected = GuerryRegions.geoda().get("validation_skater6");
        Partition partition = GuerryRegions.partition(expected.get("clusters"));
        Evenness evenness = Evenness.of(partition);
        Oracle.assertClose(evenness.entropy(), expected.get("entropy").asDouble(), 1e-9, "entropy");
        Oracle.assertClose(evenness.entropyShare(), expected.get("entropy_std").asDouble(), 1e-9, "entropy_std");
        Oracle.assertClose(evenness.simpson(), expected.get("simpson").asDouble(), 1e-9, "simpson");
        Oracle.assertClose(evenness.simpsonRatio(), expected.get("simpson_std").asDouble(), 1e-9, "simpson_std");
        JsonNode outlines = Oracle.read("guerry_outlines.json");
        double[] compactness = RegionShape.compactness(partition, Guerry.neighbours(),
                Oracle.numbers(outlines.get("area")), Oracle.numbers(outlines.get("perimeter")),
                new double[Guerry.neighbours().links()]);
        List<RegionShape> shapes = RegionShape.of(partition, Guerry.neighbours());
        for (int unit = 0; unit < partition.units(); unit++) {
            int cluster = expected.get("clusters").get(unit).asInt() - 1;
            RegionShape shape = shapes.get(partition.of(unit));
            Oracle.assertClose(shape.joinCountRatio(), expected.get("joincount_ratio").get(cluster).asDouble(), 1e-9,
                    "join counts");
            Oracle.assertClose(shape.diameterRatio(), expected.get("diameter_ratio").get(cluster).asDouble(), 1e-9,
                    "diameter");
            Oracle.assertClose(compactness[partition.of(unit)], expected.get("ipc").get(cluster).asDouble(), 1e-9,
                    "isoperimetric quotient");
        }
    }

    @Test
    void measuresAFlowerOfHexagonsByItsOutlineOrByAllItsBorders() {
        Neighbours three = Links.hexagons(3, 3);
        int[] flower = {0, 1, 1, 1, 1, 1, 1, 1, 2};
        Partition partition = Partition.of(flower);
        double[] areas = new double[9];
        Arrays.fill(areas, 1.5 * Math.sqrt(3));
        double[] perimeters = new double[9];
        Arrays.fill(perimeters, 6);
        double[] borders = new double[three.links()];
        double area = 7 * 1.5 * Math.sqrt(3);

        assertThat(RegionShape.compactness(partition, three, areas, perimeters, borders)[1])
                .isCloseTo(4 * Math.PI * area / (42 * 42), within(1e-12));
        Arrays.fill(borders, 1);
        assertThat(RegionShape.compactness(partition, three, areas, perimeters, borders)[1])
                .isCloseTo(4 * Math.PI * area / (18 * 18), within(1e-12));
    }

    @Test
    void tellsAChainFromARegionInPieces() {
        Neighbours chain = Neighbours.ofPairs(4, new int[]{0, 1, 2}, new int[]{1, 2, 3});

        RegionShape whole = RegionShape.of(Partition.of(new int[4]), chain).get(0);
        RegionShape split = RegionShape.of(Partition.of(new int[]{0, 1, 1, 0}), chain).get(0);

        assertThat(whole).isEqualTo(new RegionShape(4, 1, 1, OptionalInt.of(3)));
        assertThat(split).isEqualTo(new RegionShape(2, 2, 0, OptionalInt.empty()));
        assertThat(Evenness.of(Partition.of(new int[4]))).isEqualTo(new Evenness(0, 1, 1, 1));
    }

    @Property(tries = 300)
    void findsTheLongestWayAsWalksFromEveryUnitDo(@ForAll @IntRange(min = 1, max = 40) int units,
            @ForAll @IntRange(max = 30) int extra, @ForAll long seed) {
        Neighbours linked = Links.connected(units, extra, new Random(seed));
        int[][] ways = new int[units][units];
        for (int[] row : ways) {
            Arrays.fill(row, units);
        }
        for (int unit = 0; unit < units; unit++) {
            ways[unit][unit] = 0;
            for (int position = linked.begin(unit); position < linked.end(unit); position++) {
                ways[unit][linked.at(position)] = 1;
            }
        }
        for (int by = 0; by < units; by++) {
            for (int from = 0; from < units; from++) {
                for (int to = 0; to < units; to++) {
                    ways[from][to] = Math.min(ways[from][to], ways[from][by] + ways[by][to]);
                }
            }
        }
        int longest = Arrays.stream(ways).flatMapToInt(Arrays::stream).max().orElseThrow();

        assertThat(RegionShape.of(Partition.of(new int[units]), linked).getFirst().diameter()).hasValue(longest);
    }

    @Test
    void refusesOtherUnits() {
        assertThatThrownBy(() -> RegionShape.of(Partition.of(new int[3]), Links.hexagons(2, 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
