package fr.egide.partnership;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.egide.frame.Phase;

/// A fact that shows an organisation at a phase.
///
/// @param family code of the vocabulary FAMILY
/// @param organisation absent where the fact only names somebody of a family
/// @param who name of the organisation, or what the fact says of it
/// @param took whether it took part; otherwise it was only invited
/// @param kind message `partnership.proof.<kind>`
/// @param href page that shows the fact
public record Proof(Phase phase, String family, @Nullable UUID organisation, String who, boolean took, String kind,
        @Nullable LocalDate on, String href) {}
