package fr.egide.council;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A council and anything it is made of: its own row, its own version, its own history.
public sealed interface CouncilPart
        permits Council, Seat, Mandate, Paper, Meeting, AgendaItem, Decision, WorkingGroup, Member {

    UUID id();

    UUID council();

    /// Number of the last change, from 1; 0 before the first save.
    int version();

    /// What this part belongs to (a mandate's seat, an item's meeting), when it isn't the council itself.
    default @Nullable UUID parent() {
        return null;
    }
}
