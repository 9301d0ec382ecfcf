package fr.egide.statistics.structure;

import java.util.Arrays;

import fr.egide.statistics.Interval;
import fr.egide.statistics.WeightedSum;

/// Counts weighed by harm, `Σ w y` (as the Cambridge Crime Harm Index, Sherman, Neyroud & Neyroud 2016, Policing 10:171).
/// Weights are a choice of policy, to be shown and changed by those who decide: France has no official scale.
///
/// @param total in the unit of the weights
/// @param variance `Σ w² φ y`, kinds of facts taken as independent; 0 where there are no facts
/// @param largest largest product of weight and dispersion, for the upper bound
public record HarmWeighted(double total, double variance, double largest) {

    /// @param counts facts of each kind, 0 or more
    /// @param weights harm of one fact of each kind, above 0
    /// @param dispersions φ of each kind, variance over mean of its counts, 1 (Poisson) or more
    /// @throws IllegalArgumentException outside these bounds, or for arrays that are empty or of unequal lengths
    public static HarmWeighted of(long[] counts, double[] weights, double[] dispersions) {
        if (counts.length == 0 || weights.length != counts.length || dispersions.length != counts.length
                || Arrays.stream(counts).anyMatch(count -> count < 0)
                || !Arrays.stream(weights).allMatch(weight -> weight > 0)
                || !Arrays.stream(dispersions).allMatch(dispersion -> dispersion >= 1)) {
            throw new IllegalArgumentException("%s weighed %s, dispersions %s".formatted(Arrays.toString(counts),
                    Arrays.toString(weights), Arrays.toString(dispersions)));
        }
        double total = 0;
        double variance = 0;
        double largest = 0;
        for (int kind = 0; kind < counts.length; kind++) {
            total += weights[kind] * counts[kind];
            variance += weights[kind] * weights[kind] * dispersions[kind] * counts[kind];
            largest = Math.max(largest, weights[kind] * dispersions[kind]);
        }
        return new HarmWeighted(total, variance, largest);
    }

    /// Gamma interval, as [WeightedSum#interval]: that of Garwood for one Poisson kind; wide where few facts weigh most. Divide
    /// by a base for a rate.
    ///
    /// @param level between 0 and 1 excluded
    public Interval interval(double level) {
        return WeightedSum.interval(total, variance, largest, largest * largest, level);
    }
}
