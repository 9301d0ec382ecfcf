package fr.egide.statistics.peer;

/// On what scale a trait is compared, so that equal distances mean equal differences.
public enum Scale {
    /// As it is: an income, an age.
    LINEAR {
        @Override
        double of(double value) {
            return value;
        }
    },
    /// Logarithm, for a size above 0: population, density.
    LOG {
        @Override
        double of(double value) {
            return Math.log(value);
        }
    },
    /// Logarithm of one more, for a frequency that may be 0: shops or tourist beds per thousand.
    LOG_ONE_MORE {
        @Override
        double of(double value) {
            return Math.log1p(value);
        }
    },
    /// Arc sine of the root, for a share between 0 and 1: social housing, vacancy.
    SHARE {
        @Override
        double of(double value) {
            return Math.asin(Math.sqrt(value));
        }
    };

    abstract double of(double value);
}
