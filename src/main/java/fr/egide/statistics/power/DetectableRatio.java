package fr.egide.statistics.power;

/// Smallest true ratio of two rates that a comparison sees with the power asked for: `decrease` under 1, `increase` over 1.
/// 1 - `decrease` is the smallest reduction that is detectable.
///
/// The logarithm of the estimated ratio is taken as normal, with the variance it has when the rates are equal: sound from
/// about 20 expected facts on each side. Under that, use [ConditionalPower]: for a fall the approximation promises too
/// much, as the second count gets rarer while the variance is held.
public record DetectableRatio(double decrease, double increase) {

    /// Two counts on two bases: variance of the log ratio `φ (1/μ₁ + 1/μ₂)`, μ₂ being μ₁ times the ratio of the bases.
    ///
    /// @param expected expected count μ₁ on the reference side, in facts, above 0 (the observed one, or a mean of years)
    /// @param base base of the reference count (inhabitants, dwellings, times years), above 0
    /// @param otherBase base of the other count, in the same unit, above 0
    /// @param dispersion φ, variance over mean of such counts from year to year, 1 (Poisson) or more
    /// @throws IllegalArgumentException outside these bounds
    public static DetectableRatio betweenCounts(double expected, double base, double otherBase, double dispersion,
            Aim aim) {
        if (!(expected > 0 && base > 0 && otherBase > 0 && dispersion >= 1)) {
            throw new IllegalArgumentException(
                    "%s on %s, other base %s, dispersion %s".formatted(expected, base, otherBase, dispersion));
        }
        return ofLogVariance(dispersion * (1 / expected + base / (expected * otherBase)), aim);
    }

    /// Any estimator whose log ratio is normal: with four equal counts of mean μ (before and after, here and in a control)
    /// the variance is `4 φ / μ`.
    ///
    /// @param variance variance of the logarithm of the estimated ratio, above 0
    /// @throws IllegalArgumentException for a variance that isn't above 0
    public static DetectableRatio ofLogVariance(double variance, Aim aim) {
        if (!(variance > 0)) {
            throw new IllegalArgumentException("variance " + variance);
        }
        double logRatio = aim.distance() * Math.sqrt(variance);
        return new DetectableRatio(Math.exp(-logRatio), Math.exp(logRatio));
    }
}
