package fr.egide.statistics.region;

/// What a cut of a tree reduces.
public enum Criterion {
    /// Sum of squared distances to the mean of the region, as GeoDa: fast.
    SQUARES,
    /// Sum of distances to the mean of the region, as spdep: slower by the size of the region, for comparison.
    DISTANCES
}
