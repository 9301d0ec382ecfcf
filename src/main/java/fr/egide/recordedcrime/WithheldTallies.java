package fr.egide.recordedcrime;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.egide.recordedcrime.store.CellReader;

/// Counts the communes withheld in each département, and keeps the mean that the producer prints of them, as cells go by.
final class WithheldTallies {

    private final List<Integer> years;
    private final Map<String, Departement> departements = new HashMap<>();

    WithheldTallies(List<Integer> years) {
        this.years = years;
    }

    Departement of(String departement) {
        return departements.computeIfAbsent(departement, _ -> new Departement(years.size()));
    }

    /// One département: by number of the indicator, then by place of the year.
    static final class Departement {

        private final int years;
        private final Map<Integer, int[]> communes = new HashMap<>();
        private final Map<Integer, double[]> means = new HashMap<>();

        private Departement(int years) {
            this.years = years;
        }

        void add(CellReader.Cell cell, int year) {
            if (cell.state() == State.WITHHELD) {
                communes.computeIfAbsent(cell.indicator(), _ -> new int[years])[year]++;
                double[] printed = means.computeIfAbsent(cell.indicator(), _ -> unknown());
                printed[year] = cell.withheldMean() == null ? printed[year] : cell.withheldMean();
            }
        }

        private double[] unknown() {
            double[] means = new double[years];
            Arrays.fill(means, Double.NaN);
            return means;
        }
    }

    Map<CommuneCounts.Place, CommuneCounts.Withheld> done(List<SeriesIndicator> known) {
        Map<CommuneCounts.Place, CommuneCounts.Withheld> done = new HashMap<>();
        departements.forEach((departement, tally) -> known.forEach(indicator -> {
            int[] communes = tally.communes.getOrDefault(indicator.number(), new int[0]);
            double[] means = tally.means.getOrDefault(indicator.number(), new double[0]);
            for (int year = 0; year < communes.length; year++) {
                if (communes[year] > 0) {
                    done.put(new CommuneCounts.Place(indicator.code(), departement, years.get(year)),
                            new CommuneCounts.Withheld(communes[year], means[year]));
                }
            }
        }));
        return done;
    }
}
