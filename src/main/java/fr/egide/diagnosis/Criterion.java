package fr.egide.diagnosis;

import org.jspecify.annotations.Nullable;

/// What problems are ranked by; words of the steps 1 to 5 are messages `diagnosis.scale.<criterion>.<step>`.
public enum Criterion {
    GRAVITY, FREQUENCY, TREND, FEELING, CAPACITY;

    public @Nullable Integer of(Finding finding) {
        return switch (this) {
            case GRAVITY -> finding.gravity();
            case FREQUENCY -> finding.frequency();
            case TREND -> finding.trend();
            case FEELING -> finding.feeling();
            case CAPACITY -> finding.capacity();
        };
    }

    /// Weight that the writers of a diagnosis give it, 0 to 10.
    public int weight(Diagnosis diagnosis) {
        return switch (this) {
            case GRAVITY -> diagnosis.gravityWeight();
            case FREQUENCY -> diagnosis.frequencyWeight();
            case TREND -> diagnosis.trendWeight();
            case FEELING -> diagnosis.feelingWeight();
            case CAPACITY -> diagnosis.capacityWeight();
        };
    }
}
