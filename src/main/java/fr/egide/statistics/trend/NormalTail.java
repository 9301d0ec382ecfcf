package fr.egide.statistics.trend;

import org.apache.commons.numbers.gamma.Erfcx;

/// Tails of the normal law multiplied by what would overflow alone.
final class NormalTail {

    private NormalTail() {
    }

    /// `exp(exponent) × P(Z > z)` for z at least 0.
    static double times(double exponent, double z) {
        return Math.exp(exponent - z * z / 2) * Erfcx.value(z / Math.sqrt(2)) / 2;
    }
}
