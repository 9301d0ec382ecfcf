package fr.egide.statistics.spatial;

/// How much each neighbour counts: the links of one unit all weigh the same.
///
/// @param neighbours the links, symmetric or not
/// @param style what a link weighs
public record Weights(Neighbours neighbours, Style style) {

    public enum Style {
        /// Each link weighs 1.
        BINARY,
        /// The links of a unit sum to 1: its lag is the mean of its neighbours.
        ROW_STANDARDISED
    }

    /// Every link weighs 1.
    public static Weights binary(Neighbours neighbours) {
        return new Weights(neighbours, Style.BINARY);
    }

    /// The links of each unit sum to 1; a unit without neighbours has a lag of 0.
    public static Weights rowStandardised(Neighbours neighbours) {
        return new Weights(neighbours, Style.ROW_STANDARDISED);
    }

    /// What each link of a unit weighs; 0 for a unit without neighbours.
    public double of(int unit) {
        int degree = neighbours.degree(unit);
        return degree == 0 ? 0 : style == Style.BINARY ? 1 : 1.0 / degree;
    }

    /// Weighted sum of the values of a unit's neighbours.
    ///
    /// @param values one for each unit
    public double lag(double[] values, int unit) {
        double sum = 0;
        for (int position = neighbours.begin(unit); position < neighbours.end(unit); position++) {
            sum += values[neighbours.at(position)];
        }
        return sum * of(unit);
    }
}
