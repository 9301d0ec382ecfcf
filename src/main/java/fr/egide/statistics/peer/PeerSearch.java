package fr.egide.statistics.peer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Search of the territories comparable to one: those of its stratum, of a population not too far, nearest by Mahalanobis on
/// robustly standardised covariates with a shrunken covariance. The outcome to be judged is no covariate.
///
/// @param wanted peers asked for, 1 or more: 30 usually
/// @param fewest under which there are too few to compare with: 20 usually
/// @param caliper largest ratio of populations, above 1: 4 keeps from a quarter to four times
public record PeerSearch(int wanted, int fewest, double caliper) {

    public static final PeerSearch USUAL = new PeerSearch(30, 20, 4);

    /// @throws IllegalArgumentException outside the bounds above
    public PeerSearch {
        if (wanted < 1 || fewest < 1 || fewest > wanted || !(caliper > 1)) {
            throw new IllegalArgumentException("%d wanted, %d at least, caliper %s".formatted(wanted, fewest, caliper));
        }
    }

    /// @param reference the unit to compare, from 0
    /// @param strata stratum of each unit (density class, role in the urban unit…, one number for each combination)
    /// @param populations inhabitants of each unit, above 0
    /// @param eligible false for units that may be no peer: the ring around, those under the same action, a withheld outcome;
    ///        nothing of them is read
    /// @param covariates two or more, one value per unit, finite on its scale for the reference and the eligible of its
    ///        stratum
    /// @throws IllegalArgumentException for fewer than two covariates, arrays of unequal lengths, values not finite
    public PeerGroup find(int reference, int[] strata, double[] populations, boolean[] eligible,
            List<Covariate> covariates) {
        if (covariates.size() < 2 || populations.length != strata.length || eligible.length != strata.length
                || covariates.stream().anyMatch(covariate -> covariate.values().length != strata.length)) {
            throw new IllegalArgumentException("fewer than two covariates, or arrays of unequal lengths");
        }
        int[] pool = IntStream.concat(IntStream.of(reference), IntStream.range(0, strata.length)
                .filter(unit -> unit != reference && eligible[unit] && strata[unit] == strata[reference])).toArray();
        if (pool.length == 1) {
            return new PeerGroup(new int[0], new double[0], List.of(), false);
        }
        double[][] table = Standardisation.robust(Covariate.table(covariates, pool));
        boolean[] near = new boolean[pool.length];
        for (int row = 1; row < pool.length; row++) {
            double ratio = populations[pool[row]] / populations[reference];
            near[row] = ratio <= caliper && ratio >= 1 / caliper;
        }
        double[] distances = distances(table, near);
        int[] rows = nearest(distances);
        List<PeerGroup.Trait> traits = IntStream.range(0, covariates.size())
                .mapToObj(column -> trait(covariates.get(column).name(), table, near, column, rows)).toList();
        return new PeerGroup(Arrays.stream(rows).map(row -> pool[row]).toArray(),
                Arrays.stream(rows).mapToDouble(row -> Math.sqrt(distances[row])).toArray(), traits,
                rows.length >= fewest);
    }

    private PeerGroup.Trait trait(String name, double[][] table, boolean[] near, int column, int[] rows) {
        double[] values = Standardisation.column(table, column);
        double spread = Standardisation.deviation(values);
        double[] peers = Arrays.stream(rows).mapToDouble(row -> values[row]).toArray();
        double difference = spread > 0 && peers.length > 0 ? (values[0] - Standardisation.mean(peers)) / spread : 0;
        int[] without = nearest(
                distances(Arrays.stream(table).map(row -> without(row, column)).toArray(double[][]::new), near));
        long kept = Arrays.stream(rows).filter(row -> Arrays.stream(without).anyMatch(other -> other == row)).count();
        return new PeerGroup.Trait(name, difference, rows.length == 0 ? 1 : (double) kept / rows.length);
    }

    private static double[] without(double[] row, int column) {
        return IntStream.range(0, row.length).filter(j -> j != column).mapToDouble(j -> row[j]).toArray();
    }

    private int[] nearest(double[] distances) {
        return Arrays.stream(Distances.nearest(distances, 0, wanted)).filter(row -> Double.isFinite(distances[row]))
                .toArray();
    }

    /// Squared distances to the first row, infinite out of the caliper.
    private static double[] distances(double[][] table, boolean[] near) {
        double[][] covariance = Covariance.shrunken(table);
        boolean constant = IntStream.range(0, covariance.length).allMatch(i -> covariance[i][i] == 0);
        double[] found = constant ? new double[table.length] : Distances.mahalanobis2(table, 0, covariance);
        for (int row = 0; row < found.length; row++) {
            found[row] = near[row] ? found[row] : Double.POSITIVE_INFINITY;
        }
        return found;
    }
}
