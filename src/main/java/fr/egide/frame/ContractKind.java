package fr.egide.frame;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// A kind of contract, with the dates between which it can be concluded and the text it comes from.
///
/// @param usualYears length the texts or the practice give it, in years
public record ContractKind(String code, String label, LocalDate inForceFrom, @Nullable LocalDate inForceTo,
        @Nullable Integer usualYears, String source) {}
