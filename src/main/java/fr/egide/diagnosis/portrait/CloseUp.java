package fr.egide.diagnosis.portrait;

import org.jspecify.annotations.Nullable;

/// One indicator of a portrait seen from near.
///
/// @param rates of the communes; absent where the territory is one commune, or too many
/// @param withheld facts of the communes that are withheld, as far as they can be estimated
public record CloseUp(Facet facet, @Nullable CommuneRates rates, WithheldEstimate withheld) {}
