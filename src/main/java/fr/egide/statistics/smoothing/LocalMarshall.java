package fr.egide.statistics.smoothing;

/// Smoothing of each area towards the rate of its neighbours and itself, by the method of moments (Marshall 1991, Applied
/// Statistics 40:283). No interval; NaN where neither the area nor a neighbour has a base.
///
/// @param rates smoothed rates, in facts per unit of base
/// @param means rate of the neighbours and the area itself, one by area
/// @param variances between true rates around the area; 0 where counting noise explains the spread
@SuppressWarnings("ArrayRecordComponent")
public record LocalMarshall(double[] rates, double[] means, double[] variances) {

    /// Around which mean the spread of an area's neighbours is measured. The two differ in the fourth digit.
    public enum Centring {
        /// All neighbours around the mean of the area smoothed, as GeoDa and esda do.
        ON_THE_AREA,
        /// Each neighbour around its own local mean, as spdep does unless told otherwise.
        ON_EACH_NEIGHBOUR
    }

    /// Centred on the area.
    ///
    /// @param counts facts of each area, 0 or more
    /// @param bases of the same areas; 0 leaves an area out (withheld, or nobody there): it gets its neighbours' rate
    /// @param neighbours of each area, by index from 0, itself not among them
    /// @throws IllegalArgumentException outside these bounds, or without any fact
    public static LocalMarshall fit(int[] counts, double[] bases, int[][] neighbours) {
        return fit(counts, bases, neighbours, Centring.ON_THE_AREA);
    }

    /// @throws IllegalArgumentException as [#fit(int\[\], double\[\], int\[\]\[\])]
    public static LocalMarshall fit(int[] counts, double[] bases, int[][] neighbours, Centring centring) {
        Cells.check(counts, bases);
        if (neighbours.length != counts.length) {
            throw new IllegalArgumentException(
                    "neighbours of %d areas for %d counts".formatted(neighbours.length, counts.length));
        }
        int areas = counts.length;
        double[] rates = new double[areas];
        double[] means = new double[areas];
        double[] variances = new double[areas];
        double[] meanBases = new double[areas];
        for (int i = 0; i < areas; i++) {
            double facts = counts[i];
            double base = bases[i];
            int known = base > 0 ? 1 : 0;
            for (int j : neighbours[i]) {
                facts += counts[j];
                base += bases[j];
                known += bases[j] > 0 ? 1 : 0;
            }
            means[i] = facts / base;
            meanBases[i] = base / known;
        }
        for (int i = 0; i < areas; i++) {
            double squares = Moments.squaredGap(counts[i], bases[i], means[i]);
            double base = bases[i];
            for (int j : neighbours[i]) {
                squares += Moments.squaredGap(counts[j], bases[j],
                        centring == Centring.ON_THE_AREA ? means[i] : means[j]);
                base += bases[j];
            }
            variances[i] = Math.max(0, squares / base - means[i] / meanBases[i]);
            rates[i] = new Marshall(means[i], variances[i]).estimate(counts[i], bases[i]);
        }
        return new LocalMarshall(rates, means, variances);
    }
}
