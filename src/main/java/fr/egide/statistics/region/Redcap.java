package fr.egide.statistics.region;

import fr.egide.statistics.spatial.Neighbours;

/// REDCAP, full order (Guo 2008, IJGIS 22:801): contiguous clusters are merged by a linkage, the shortest link of each merge
/// makes a tree, and the tree is cut where it gains most. The first-order single linkage is [Skater]. Linkages other than
/// [Linkage#WARD] keep all distances, for up to a few thousand units.
public final class Redcap {

    private Redcap() {
    }

    /// @param neighbours symmetric
    /// @param features one row a unit
    /// @param regions wanted, at least the number of pieces and at most that of units
    /// @param linkage how far two clusters are
    /// @param floor what each region holds at least
    /// @return contiguous regions, fewer than wanted where the floor forbids more cuts
    /// @throws IllegalArgumentException for sizes that differ, asymmetric links, or a number of regions out of bounds
    public static Partition partition(Neighbours neighbours, Features features, int regions, Linkage linkage,
            Floor floor) {
        Requests.check(neighbours, features, regions, floor);
        SpanningTree tree = Merges.of(neighbours, features, linkage, neighbours.size()).tree(neighbours, features);
        return new TreeCut(tree, features, Criterion.SQUARES, floor).into(regions);
    }
}
