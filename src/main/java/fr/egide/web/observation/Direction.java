package fr.egide.web.observation;

/// Which change of a figure is better.
public enum Direction {
    HIGHER, LOWER, NEUTRAL
}
