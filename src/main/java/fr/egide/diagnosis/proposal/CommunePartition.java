package fr.egide.diagnosis.proposal;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import fr.egide.statistics.region.Evenness;
import fr.egide.statistics.region.Partition;
import fr.egide.statistics.region.RegionShape;
import fr.egide.statistics.spatial.Neighbours;
import fr.egide.territory.Commune;

/// All communes grouped in regions of one piece with the same difficulties.
///
/// @param edition of the official series; absent where context alone was read
/// @param neighbourYear geography year of who touches whom
/// @param ratioBetween share of the squared distances that is between regions, 0 to 1
/// @param isPolished false as well where polishing was asked and the floor can't hold, for an island
/// @param units one a commune, in the order of the regions
public record CommunePartition(@Nullable UUID edition, List<Integer> years, int neighbourYear, double ratioBetween,
        Evenness evenness, boolean isPolished, List<Region> regions, List<Unit> units) {

    /// @param joinCountRatio share of its communes' links that stay inside
    /// @param diameterRatio longest way inside, in links, over its communes: near 1 for a chain
    public record Region(int number, int communes, long population, double joinCountRatio, double diameterRatio) {}

    /// @param region numbered from 1
    public record Unit(Commune commune, int region, boolean hasOwnData) {}

    public CommunePartition {
        years = List.copyOf(years);
        regions = List.copyOf(regions);
        units = List.copyOf(units);
    }

    static List<Region> regions(Partition partition, Neighbours neighbours, List<Commune> communes) {
        double[] population = partition.totals(communes.stream().mapToDouble(Commune::population).toArray());
        List<RegionShape> shapes = RegionShape.of(partition, neighbours);
        return IntStream.range(0, partition.regions())
                .mapToObj(region -> new Region(region + 1, shapes.get(region).units(), Math.round(population[region]),
                        shapes.get(region).joinCountRatio(), shapes.get(region).diameterRatio()))
                .toList();
    }
}
