package fr.egide.recordedcrime;

/// A figure that a newer edition changed.
public record Revision(String indicator, String label, String territory, int year, int before, int after, Edition older,
        Edition newer) {}
