package fr.egide.diagnosis.proposal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import fr.egide.statistics.region.Partition;
import fr.egide.statistics.region.RegionShape;
import fr.egide.statistics.spatial.Neighbours;
import fr.egide.territory.Commune;
import fr.egide.territory.contour.Compactness;

/// Measures the regions of a partition.
@Component
class PartitionShapes {

    private final Compactness compactness;

    PartitionShapes(Compactness compactness) {
        this.compactness = compactness;
    }

    List<CommunePartition.Region> of(Partition partition, Neighbours neighbours, List<Commune> communes) {
        double[] population = partition.totals(communes.stream().mapToDouble(Commune::population).toArray());
        List<RegionShape> shapes = RegionShape.of(partition, neighbours);
        List<List<Commune>> members = IntStream.range(0, partition.regions())
                .mapToObj(region -> Arrays.stream(partition.members(region)).mapToObj(communes::get).toList()).toList();
        List<OptionalDouble> compact = compactness
                .of(members.stream().map(region -> region.stream().map(Commune::code).toList()).toList());
        return IntStream.range(0, partition.regions())
                .mapToObj(region -> new CommunePartition.Region(region + 1, largest(members.get(region)),
                        shapes.get(region).units(), Math.round(population[region]),
                        shapes.get(region).joinCountRatio(), shapes.get(region).diameterRatio(),
                        compact.get(region).isPresent() ? compact.get(region).getAsDouble() : null))
                .toList();
    }

    private static String largest(List<Commune> communes) {
        return communes.stream().max(Comparator.comparingLong(Commune::population)).orElseThrow().name();
    }
}
