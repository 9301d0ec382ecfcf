package fr.egide.statistics.spatial;

/// Where a unit and its neighbours stand against the mean of all units.
public enum Quadrant {
    HIGH_AMONG_HIGH, LOW_AMONG_LOW, HIGH_AMONG_LOW, LOW_AMONG_HIGH;

    static Quadrant of(double deviation, double lag) {
        if (deviation >= 0) {
            return lag >= 0 ? HIGH_AMONG_HIGH : HIGH_AMONG_LOW;
        }
        return lag >= 0 ? LOW_AMONG_HIGH : LOW_AMONG_LOW;
    }
}
