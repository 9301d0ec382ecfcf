package fr.egide.council;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What is known of an organisation that was expected at a meeting.
///
/// @param came present or represented
/// @param items codes of the vocabulary AGENDA_ITEM of that meeting
public record Presence(UUID council, UUID meeting, LocalDate heldOn, UUID organisation, boolean came,
        List<String> items) {}
