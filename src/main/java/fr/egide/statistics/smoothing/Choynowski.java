package fr.egide.statistics.smoothing;

import org.apache.commons.statistics.distribution.PoissonDistribution;

/// One area beside what it would count at the overall rate (Choynowski 1959, JASA 54:385).
///
/// @param rate facts per unit of base
/// @param expected facts at the overall rate
/// @param relative facts over expected facts (1 at the overall rate)
/// @param probabilityOfSoFew probability of this count or fewer at the overall rate
/// @param probabilityOfSoMany probability of this count or more
public record Choynowski(double rate, double expected, double relative, double probabilityOfSoFew,
        double probabilityOfSoMany) {

    /// @param count facts of the area, 0 or more
    /// @param base of the area, above 0
    /// @param overallRate facts per unit of base everywhere, above 0
    /// @throws IllegalArgumentException outside these bounds
    public static Choynowski of(int count, double base, double overallRate) {
        Cells.check(count, base);
        double expected = base * overallRate;
        PoissonDistribution law = PoissonDistribution.of(expected);
        return new Choynowski(count / base, expected, count / expected, law.cumulativeProbability(count),
                law.survivalProbability(count - 1));
    }
}
