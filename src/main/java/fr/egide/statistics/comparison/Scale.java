package fr.egide.statistics.comparison;

/// Scale on which a ratio of facts to expected facts is told from 1.
public enum Scale {
    /// Square root of the ratio: sound for areas without a fact. The one to use.
    SQUARE_ROOT {
        @Override
        double of(double ratio) {
            return Math.sqrt(ratio);
        }

        @Override
        double back(double value) {
            return value > 0 ? value * value : 0;
        }

        @Override
        double standardError(double expected) {
            return 0.5 / Math.sqrt(expected);
        }
    },
    /// Logarithm of the ratio: only where each area has a fact.
    LOGARITHM {
        @Override
        double of(double ratio) {
            return Math.log(ratio);
        }

        @Override
        double back(double value) {
            return Math.exp(value);
        }

        @Override
        double standardError(double expected) {
            return 1 / Math.sqrt(expected);
        }
    },
    /// The ratio itself: scores are Pearson residuals.
    RATIO {
        @Override
        double of(double ratio) {
            return ratio;
        }

        @Override
        double back(double value) {
            return Math.max(0, value);
        }

        @Override
        double standardError(double expected) {
            return 1 / Math.sqrt(expected);
        }
    };

    abstract double of(double ratio);

    abstract double back(double value);

    /// Of [#of] a Poisson count over its expectation.
    abstract double standardError(double expected);

    /// Distance of an area to a ratio of 1, in standard errors of a Poisson count; infinite for no fact on the log scale.
    ///
    /// @param observed facts, 0 or more
    /// @param expected facts, above 0
    public double score(int observed, double expected) {
        return (of(observed / expected) - of(1)) / standardError(expected);
    }
}
