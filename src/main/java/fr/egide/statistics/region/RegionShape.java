package fr.egide.statistics.region;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import fr.egide.statistics.spatial.Neighbours;

/// How one region hangs together (Anselin, GeoDa's spatial validation).
///
/// @param units number of units
/// @param pieces number of connected pieces, 1 when contiguous
/// @param joinCountRatio share of its units' links that stay inside: 1 for a region that nothing touches, 0 without any link
/// @param diameter links of the longest of the shortest ways between two of its units; none when it isn't of one piece
public record RegionShape(int units, int pieces, double joinCountRatio, OptionalInt diameter) {

    /// `diameter` over `units`: near 1 for a chain, small for a round region; 0 when there is no diameter.
    public double diameterRatio() {
        return (double) diameter.orElse(0) / units;
    }

    /// One shape a region, in the order of their numbers.
    ///
    /// @throws IllegalArgumentException when the partition and the neighbours aren't of the same units
    public static List<RegionShape> of(Partition partition, Neighbours neighbours) {
        if (partition.units() != neighbours.size()) {
            throw new IllegalArgumentException("%d units, %d".formatted(partition.units(), neighbours.size()));
        }
        Pieces pieces = Pieces.of(neighbours, partition.labels());
        return IntStream.range(0, partition.regions()).parallel().mapToObj(region -> {
            int[] members = partition.members(region);
            int count = (int) Arrays.stream(members).map(unit -> pieces.of()[unit]).distinct().count();
            return new RegionShape(members.length, count, joinCountRatio(members, partition, neighbours),
                    count == 1 ? OptionalInt.of(Diameter.of(members, partition, neighbours)) : OptionalInt.empty());
        }).toList();
    }

    /// Isoperimetric quotient 4π area / outline², one a region: 1 for a disc, less for ragged regions.
    ///
    /// @param areas of each unit, in squares of the unit of length
    /// @param perimeters of each unit
    /// @param borders length shared with each neighbour, by its position in `neighbours`; zeros count the borders inside a
    ///        region too, as GeoDa does
    /// @throws IllegalArgumentException when lengths don't fit the units and links
    public static double[] compactness(Partition partition, Neighbours neighbours, double[] areas, double[] perimeters,
            double[] borders) {
        if (neighbours.size() != partition.units() || borders.length != neighbours.links()) {
            throw new IllegalArgumentException("%d units, %d borders".formatted(neighbours.size(), borders.length));
        }
        double[] area = partition.totals(areas);
        double[] outline = partition.totals(perimeters);
        for (int unit = 0; unit < neighbours.size(); unit++) {
            for (int position = neighbours.begin(unit); position < neighbours.end(unit); position++) {
                if (partition.of(neighbours.at(position)) == partition.of(unit)) {
                    outline[partition.of(unit)] -= borders[position];
                }
            }
        }
        return IntStream.range(0, partition.regions())
                .mapToDouble(region -> 4 * Math.PI * area[region] / (outline[region] * outline[region])).toArray();
    }

    private static double joinCountRatio(int[] members, Partition partition, Neighbours neighbours) {
        int links = 0;
        int inside = 0;
        for (int unit : members) {
            links += neighbours.degree(unit);
            for (int position = neighbours.begin(unit); position < neighbours.end(unit); position++) {
                inside += partition.of(neighbours.at(position)) == partition.of(unit) ? 1 : 0;
            }
        }
        return links == 0 ? 0 : (double) inside / links;
    }
}
