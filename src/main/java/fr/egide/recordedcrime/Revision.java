package fr.egide.recordedcrime;

/// A figure that a newer edition changed.
///
/// @param territory code in the files, `name` today's name
public record Revision(String indicator, String label, String territory, String name, int year, long before, long after,
        Edition older,
        Edition newer) {}
