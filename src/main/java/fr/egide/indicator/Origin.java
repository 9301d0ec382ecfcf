package fr.egide.indicator;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Which official reading a figure is: enough to find its series, edition, file and row again.
///
/// @param territory text form of a `TerritoryRef`
/// @param newEdition whether the reading before it comes from another edition
public record Origin(String territory, String series, int year, @Nullable UUID edition, boolean newEdition) {}
