package fr.egide.statistics.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import fr.egide.statistics.spatial.Neighbours;

/// Every contiguous partition of a few units that holds a floor.
final class AllPartitions {

    private AllPartitions() {
    }

    static List<Partition> of(Neighbours neighbours, Floor floor) {
        List<Partition> found = new ArrayList<>();
        extend(new int[neighbours.size()], 0, 0, neighbours, floor, found);
        return found;
    }

    static double leastSquares(List<Partition> partitions, int regions, Features features) {
        return partitions.stream().filter(partition -> partition.regions() == regions)
                .mapToDouble(partition -> squares(partition, features)).min().orElseThrow();
    }

    static double squares(Partition partition, Features features) {
        return Arrays.stream(partition.squaresWithin(features)).sum();
    }

    private static void extend(int[] labels, int unit, int regions, Neighbours neighbours, Floor floor,
            List<Partition> found) {
        if (unit == labels.length) {
            Partition partition = Partition.of(labels);
            if (partition.isContiguous(neighbours) && floor.holds(partition)) {
                found.add(partition);
            }
            return;
        }
        for (int region = 0; region <= regions; region++) {
            labels[unit] = region;
            extend(labels, unit + 1, Math.max(regions, region + 1), neighbours, floor, found);
        }
    }
}
