package fr.egide.statistics.peer;

import java.util.List;

/// A trait of territories that may make two of them comparable. Never the outcome that the comparison is to judge: peers
/// chosen on it would have it too, and nothing would stand out.
///
/// @param name for the reader of a balance table
/// @param values one per unit, in any unit the scale accepts
public record Covariate(String name, Scale scale, double[] values) {

    /// Values on their scale: a row per unit asked for, a column per covariate.
    ///
    /// @throws IllegalArgumentException where a value isn't finite on its scale
    static double[][] table(List<Covariate> covariates, int[] units) {
        double[][] table = new double[units.length][covariates.size()];
        for (int column = 0; column < covariates.size(); column++) {
            Covariate covariate = covariates.get(column);
            for (int row = 0; row < units.length; row++) {
                double value = covariate.scale.of(covariate.values[units[row]]);
                if (!Double.isFinite(value)) {
                    throw new IllegalArgumentException("%s of unit %d".formatted(covariate.name, units[row]));
                }
                table[row][column] = value;
            }
        }
        return table;
    }
}
