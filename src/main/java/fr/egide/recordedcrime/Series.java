package fr.egide.recordedcrime;

import java.util.List;
import java.util.Optional;

import fr.egide.territory.Territory;

/// The readings of one indicator for one territory, a year each, the oldest first.
public record Series(SeriesIndicator indicator, Territory territory, List<Reading> readings) {

    public Series {
        readings = List.copyOf(readings);
    }

    /// The latest reading that holds a figure.
    public Optional<Reading> latest() {
        return readings.reversed().stream().filter(Reading::hasFigure).findFirst();
    }

    public Optional<Reading> of(int year) {
        return readings.stream().filter(reading -> reading.year() == year).findFirst();
    }

    /// The later of the latest two years in a row whose figures come from one edition; the latest year with a figure
    /// where there are no such two.
    public Optional<Integer> latestComparable() {
        for (int i = readings.size() - 1; i > 0; i--) {
            if (readings.get(i).hasFigure() && readings.get(i - 1).hasFigure() && !readings.get(i).breakBefore()) {
                return Optional.of(readings.get(i).year());
            }
        }
        return latest().map(Reading::year);
    }
}
