package fr.egide.statistics.region;

import java.util.List;

/// Contiguous units around a seed.
///
/// @param units ascending, the seed among them
/// @param score sum of their scores
/// @param population sum of their populations
public record Territory(List<Integer> units, double score, double population) {}
