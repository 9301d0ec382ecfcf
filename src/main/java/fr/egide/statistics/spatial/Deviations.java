package fr.egide.statistics.spatial;

import java.util.Arrays;
import java.util.Optional;

import fr.egide.statistics.spatial.Outcome.Reason;

/// Values of the units that have a link, as deviations from the mean of these units; 0 for islands, which count nowhere.
///
/// @param z deviations, one for each unit
/// @param island whether each unit has no link
/// @param linked number of units with a link
/// @param squares sum of z²
/// @param fourths sum of z⁴
/// @param constant whether all linked units have one value, to the rounding of its digits
record Deviations(double[] z, boolean[] island, int linked, double squares, double fourths, boolean constant) {

    private static final int FEWEST_UNITS = 4;
    private static final double ROUNDING = 1e-13;
    private static final double FLAT = 1e-12;

    /// @throws IllegalArgumentException for values not of the units, or not finite
    static Deviations of(double[] values, Neighbours neighbours) {
        requireFinite(values, neighbours.size());
        boolean[] island = new boolean[values.length];
        for (int unit : neighbours.islands()) {
            island[unit] = true;
        }
        double sum = 0;
        double largest = 0;
        int linked = 0;
        for (int unit = 0; unit < values.length; unit++) {
            sum += island[unit] ? 0 : values[unit];
            largest = island[unit] ? largest : Math.max(largest, Math.abs(values[unit]));
            linked += island[unit] ? 0 : 1;
        }
        double[] z = new double[values.length];
        double squares = 0;
        double fourths = 0;
        double widest = 0;
        for (int unit = 0; unit < values.length; unit++) {
            z[unit] = island[unit] ? 0 : values[unit] - sum / linked;
            double square = z[unit] * z[unit];
            squares += square;
            fourths += square * square;
            widest = Math.max(widest, Math.abs(z[unit]));
        }
        return new Deviations(z, island, linked, squares, fourths, widest <= ROUNDING * largest);
    }

    static void requireFinite(double[] values, int size) {
        if (values.length != size || !Arrays.stream(values).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("%d finite values for %d units".formatted(values.length, size));
        }
    }

    /// Mean square, over n: the second moment of all formulas here.
    double variance() {
        return squares / linked;
    }

    /// Fourth moment over the squared second.
    double kurtosis() {
        return fourths / linked / (variance() * variance());
    }

    /// Whether the other units differ among themselves, beyond rounding.
    boolean othersVary(int unit) {
        return variance() - z[unit] * z[unit] / (linked - 1) > FLAT * variance();
    }

    /// Why nothing at all can be computed, if so.
    Optional<Reason> obstacle() {
        if (linked < FEWEST_UNITS) {
            return Optional.of(Reason.TOO_FEW_UNITS);
        }
        return constant ? Optional.of(Reason.CONSTANT) : Optional.empty();
    }

    /// Why nothing can be computed for one unit, if so.
    Optional<Reason> obstacle(int unit, Neighbours neighbours) {
        return neighbours.degree(unit) == 0
                ? Optional.of(Reason.ISLAND)
                : z[unit] == 0 ? Optional.of(Reason.NO_VARIANCE) : Optional.empty();
    }
}
