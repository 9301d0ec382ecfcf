package fr.egide.statistics.region;

/// How far two clusters are, over squared Euclidean distances of units.
public enum Linkage {
    /// The nearest two units: chains.
    SINGLE,
    /// The farthest two units.
    COMPLETE,
    /// The mean over pairs of units.
    AVERAGE,
    /// By how much merging them raises the sum of squares within regions (Ward 1963): compact regions, the one to prefer.
    WARD;

    /// Distance of a cluster to the union of two others, from its distances to each and their sizes (Lance & Williams 1967);
    /// Ward's has its own way.
    double joined(double one, double other, double sizeOne, double sizeOther) {
        return switch (this) {
            case SINGLE -> Math.min(one, other);
            case COMPLETE -> Math.max(one, other);
            case AVERAGE -> (sizeOne * one + sizeOther * other) / (sizeOne + sizeOther);
            case WARD -> throw new IllegalArgumentException("not from distances");
        };
    }
}
