package fr.egide.statistics.region;

import fr.egide.statistics.spatial.Neighbours;

/// Spatially constrained hierarchical clustering: touching clusters are merged, nearest first, until the regions wanted are
/// left (Guo 2008, IJGIS 22:801; Murtagh 1985). With [Linkage#WARD] it is the partition of a whole country to start from: O(E
/// log E), compact and balanced regions. Other linkages keep all distances, for up to a few thousand units.
public final class Schc {

    private Schc() {
    }

    /// @param neighbours symmetric; pieces that don't touch are never joined
    /// @param features one row a unit
    /// @param regions wanted, at least the number of pieces and at most that of units
    /// @param linkage how far two clusters are
    /// @return that many contiguous regions
    /// @throws IllegalArgumentException for sizes that differ, asymmetric links, or a number of regions out of bounds
    public static Partition partition(Neighbours neighbours, Features features, int regions, Linkage linkage) {
        Requests.check(neighbours, features, regions, Floor.none(neighbours.size()));
        return Merges.of(neighbours, features, linkage, neighbours.size() - regions).partition();
    }
}
