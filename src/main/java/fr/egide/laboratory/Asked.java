package fr.egide.laboratory;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import fr.egide.laboratory.reading.GivenTable;

/// What is sent to a method, unchecked.
///
/// @param neighbours pairs of areas, where any were sent
/// @param parameters settings as typed; empty ones are as if absent
public record Asked(GivenTable table, @Nullable GivenTable neighbours, Map<String, String> parameters) {}
