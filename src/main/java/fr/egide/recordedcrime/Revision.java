package fr.egide.recordedcrime;

/// A figure that a newer edition changed.
public record Revision(String indicator, String label, String territory, int year, long before, long after,
        Edition older,
        Edition newer) {}
