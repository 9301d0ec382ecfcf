package fr.egide.statistics.peer;

import java.util.List;

/// The peers of a territory, nearest first, and what tells whether the comparison holds.
///
/// @param peers units, by the numbers of the search
/// @param distances of Mahalanobis to each peer, on the scale of standard deviations
/// @param traits one per covariate, in the order given; empty where nobody else is in the stratum
/// @param enough whether there are as many peers as the search asks at least; where not, nothing should be compared
public record PeerGroup(int[] peers, double[] distances, List<Trait> traits, boolean enough) {

    private static final double LARGEST_DIFFERENCE = 0.25;
    private static final double SMALLEST_OVERLAP = 0.7;

    /// Whether every trait of the territory is within a quarter of a standard deviation of its peers' mean (Stuart 2010,
    /// Statistical Science 25:1).
    public boolean balanced() {
        return traits.stream().allMatch(trait -> Math.abs(trait.difference) < LARGEST_DIFFERENCE);
    }

    /// Whether no single covariate makes the group: 70 % of it stays whichever is left out.
    public boolean stable() {
        return traits.stream().allMatch(trait -> trait.overlapWithout >= SMALLEST_OVERLAP);
    }

    /// One covariate in the balance table.
    ///
    /// @param difference territory less mean of its peers, in standard deviations of its stratum
    /// @param overlapWithout share of the peers, 0 to 1, that are peers still when this covariate is left out
    public record Trait(String name, double difference, double overlapWithout) {}
}
