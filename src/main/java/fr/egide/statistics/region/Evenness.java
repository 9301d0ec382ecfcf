package fr.egide.statistics.region;

import java.util.Arrays;

/// How evenly a partition shares out its units (Anselin, GeoDa's spatial validation).
///
/// @param entropy -Σ p ln p over the regions' shares p of the units: ln k when all are equal
/// @param entropyShare `entropy` over ln k: 1 for equal regions, and for a single one
/// @param simpson Σ p²: 1/k when all are equal
/// @param simpsonRatio `simpson` times k: 1 for equal regions, more otherwise
public record Evenness(double entropy, double entropyShare, double simpson, double simpsonRatio) {

    /// @param partition of 1 unit or more
    public static Evenness of(Partition partition) {
        double[] ones = new double[partition.units()];
        Arrays.fill(ones, 1);
        double[] shares = Arrays.stream(partition.totals(ones)).map(units -> units / partition.units()).toArray();
        double entropy = 0 - Arrays.stream(shares).map(share -> share * Math.log(share)).sum();
        double simpson = Arrays.stream(shares).map(share -> share * share).sum();
        return new Evenness(entropy, shares.length == 1 ? 1 : entropy / Math.log(shares.length), simpson,
                simpson * shares.length);
    }
}
