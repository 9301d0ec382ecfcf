package fr.egide.recordedcrime;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// One official series, under a code of ours that outlives the producer's labels.
///
/// @param labels the producer's names of it, the newest first
/// @param dossier code of the dashboard indicator it feeds (R01…R09), if any
/// @param number stable number of the indicator in what is stored; never given again to another
/// @param contains codes of the indicators it already counts: never added to them
public record SeriesIndicator(String code, Unit unit, Denominator denominator, Direction direction,
        @Nullable String dossier, List<String> contains, List<String> labels, int number) {

    /// What is counted: units are never added to one another.
    public enum Unit {
        INFRACTION, VICTIM, HEARD_VICTIM, VEHICLE, ACCUSED
    }

    /// What a rate is per thousand of.
    public enum Denominator {
        POPULATION, DWELLINGS
    }

    /// Which change is better; NEUTRAL where the figure first measures the activity of services.
    public enum Direction {
        LOWER, HIGHER, NEUTRAL
    }

    public SeriesIndicator {
        contains = List.copyOf(contains);
        labels = List.copyOf(labels);
    }

    public String label() {
        return labels.getFirst();
    }
}
