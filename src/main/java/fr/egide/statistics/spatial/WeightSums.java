package fr.egide.statistics.spatial;

/// The three sums that the moments of global statistics need (Cliff & Ord 1981, Spatial Processes, p. 19).
///
/// @param s0 sum of all weights
/// @param s1 half the sum of (w_ij + w_ji)²
/// @param s2 sum over units of (sum of its row + sum of its column)²
record WeightSums(double s0, double s1, double s2) {

    static WeightSums of(Weights weights) {
        Neighbours neighbours = weights.neighbours();
        double[] margins = new double[neighbours.size()];
        double s0 = 0;
        double s1 = 0;
        for (int unit = 0; unit < neighbours.size(); unit++) {
            double weight = weights.of(unit);
            for (int position = neighbours.begin(unit); position < neighbours.end(unit); position++) {
                int other = neighbours.at(position);
                s0 += weight;
                s1 += neighbours.contains(other, unit) ? square(weight + weights.of(other)) / 2 : weight * weight;
                margins[unit] += weight;
                margins[other] += weight;
            }
        }
        double s2 = 0;
        for (double margin : margins) {
            s2 += margin * margin;
        }
        return new WeightSums(s0, s1, s2);
    }

    private static double square(double value) {
        return value * value;
    }
}
