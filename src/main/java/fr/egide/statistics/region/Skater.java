package fr.egide.statistics.region;

import fr.egide.statistics.spatial.Neighbours;

/// SKATER: the shortest tree over contiguous units, cut where it gains most (Assunção, Neves, Câmara & Freitas 2006, IJGIS
/// 20:797). Quick, but its regions tend to chain; compare with [Schc].
public final class Skater {

    private Skater() {
    }

    /// @param neighbours symmetric; pieces that don't touch are never joined
    /// @param features one row a unit
    /// @param regions wanted, at least the number of pieces and at most that of units
    /// @param criterion what cuts reduce
    /// @param floor what each region holds at least
    /// @return contiguous regions, fewer than wanted where the floor forbids more cuts
    /// @throws IllegalArgumentException for sizes that differ, asymmetric links, or a number of regions out of bounds
    public static Partition partition(Neighbours neighbours, Features features, int regions, Criterion criterion,
            Floor floor) {
        Requests.check(neighbours, features, regions, floor);
        return new TreeCut(SpanningTree.shortest(neighbours, features, 0), features, criterion, floor).into(regions);
    }
}
