package fr.egide.diagnosis.portrait;

import fr.egide.statistics.Interval;

/// Where a territory stands beside another, in closed words: never a rank.
public enum Standing {
    ABOVE, BELOW, NOT_ESTABLISHED;

    /// @param ratio interval of the territory's rate over the other's
    static Standing of(Interval ratio) {
        return ratio.lower() > 1 ? ABOVE : ratio.upper() < 1 ? BELOW : NOT_ESTABLISHED;
    }
}
