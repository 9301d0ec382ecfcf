package fr.egide.statistics.smoothing;

/// Where one area stands among others, given what is known of all rates. Say the quintile and its probability rather than
/// the rank alone (Goldstein & Spiegelhalter 1996, JRSS A 159:385).
///
/// @param median rank, 1 for the highest rate
/// @param lower end of the central interval of the rank
/// @param upper end of that interval
/// @param quintile likeliest fifth of the areas, 1 for the highest rates, 5 for the lowest
/// @param quintileProbability probability of that quintile
public record RankInterval(double median, double lower, double upper, int quintile, double quintileProbability) {}
