package fr.egide.recordedcrime;

/// A figure that a newer edition changed.
///
/// @param territory today's code of the commune, the département or the region, `name` its name
public record Revision(String indicator, String label, String territory, String name, int year, long before, long after,
        Edition older,
        Edition newer) {}
