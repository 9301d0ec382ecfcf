package fr.egide.web.observation;

/// The four states of an observation, never confused: zero is a measurement.
public enum ObservedState {
    MEASURED, NOT_PROVIDED, WITHHELD, NOT_APPLICABLE
}
