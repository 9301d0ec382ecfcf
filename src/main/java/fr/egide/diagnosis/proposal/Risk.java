package fr.egide.diagnosis.proposal;

import fr.egide.diagnosis.portrait.CommuneTables.Table;
import fr.egide.recordedcrime.CommuneCounts.Counts;
import fr.egide.recordedcrime.SeriesIndicator;
import fr.egide.statistics.smoothing.GammaPoisson;
import fr.egide.statistics.smoothing.Posterior;

/// One official series in the communes around a seed.
///
/// @param law of the rates of the communes around, by which small counts are read
/// @param phi variance over mean of a commune's count from year to year, 1 or more
record Risk(SeriesIndicator indicator, Table table, Counts counts, GammaPoisson law, double phi) {

    /// Whether each year is published with a base: what is withheld isn't read as anything.
    boolean isReadable(String commune) {
        int place = table.place(commune);
        return place >= 0 && isReadable(counts, place);
    }

    static boolean isReadable(Counts counts, int place) {
        return counts.total(place) >= 0 && counts.exposure(place) > 0;
    }

    /// Facts over the years, of a readable commune.
    int count(String commune) {
        return counts.total(table.place(commune));
    }

    /// Inhabitants or dwellings times years, of a readable commune.
    double base(String commune) {
        return counts.exposure(table.place(commune));
    }

    /// What is known of the rate; of a commune that isn't readable, what all those around say.
    Posterior posterior(String commune) {
        return isReadable(commune) ? law.posterior(count(commune), base(commune)) : law.posterior(0, 0);
    }
}
