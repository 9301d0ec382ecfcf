package fr.egide.partner;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// The force competent in a commune, and where that is known from.
///
/// @param commune its code
/// @param since first day, when it is known
public record CompetentForce(String commune, Force force, @Nullable LocalDate since, String source, int version) {}
