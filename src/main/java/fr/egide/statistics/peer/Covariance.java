package fr.egide.statistics.peer;

/// Covariance matrices of the columns.
public final class Covariance {

    private Covariance() {
    }

    /// Sample covariance, divided by rows less one.
    ///
    /// @param units two rows or more, a row per unit
    public static double[][] sample(double[][] units) {
        return crossProducts(centred(units), units.length - 1.0);
    }

    /// Covariance drawn towards a multiple of the identity, as much as the noise of the sample asks (Ledoit & Wolf 2004,
    /// Journal of Multivariate Analysis 88:365): invertible with few units or covariates that repeat one another. Its
    /// cross-products are divided by the number of rows, as in the paper.
    ///
    /// @param units two rows or more, columns in comparable units
    public static double[][] shrunken(double[][] units) {
        double[][] centred = centred(units);
        int size = units[0].length;
        double[][] sample = crossProducts(centred, units.length);
        double target = 0;
        for (int i = 0; i < size; i++) {
            target += sample[i][i] / size;
        }
        double distance = 0;
        double noise = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                distance += square(sample[i][j] - (i == j ? target : 0));
                for (double[] unit : centred) {
                    noise += square(unit[i] * unit[j] - sample[i][j]) / units.length / units.length;
                }
            }
        }
        double weight = distance > 0 ? Math.min(1, noise / distance) : 1;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                sample[i][j] = (1 - weight) * sample[i][j] + (i == j ? weight * target : 0);
            }
        }
        return sample;
    }

    private static double[][] centred(double[][] units) {
        double[][] found = new double[units.length][units[0].length];
        for (int j = 0; j < units[0].length; j++) {
            double mean = Standardisation.mean(Standardisation.column(units, j));
            for (int i = 0; i < units.length; i++) {
                found[i][j] = units[i][j] - mean;
            }
        }
        return found;
    }

    private static double[][] crossProducts(double[][] centred, double divisor) {
        int size = centred[0].length;
        double[][] found = new double[size][size];
        for (double[] unit : centred) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    found[i][j] += unit[i] * unit[j] / divisor;
                }
            }
        }
        return found;
    }

    private static double square(double value) {
        return value * value;
    }
}
