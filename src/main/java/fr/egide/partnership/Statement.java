package fr.egide.partnership;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import fr.egide.frame.Phase;

/// What somebody said of an expected partner at a phase.
///
/// @param partner code of the frame's list
/// @param by function of who said it
public record Statement(String partner, Phase phase, Standing standing, @Nullable String reason, LocalDate statedOn,
        String by) {}
