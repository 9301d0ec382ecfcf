package fr.egide.council.page;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.egide.council.CouncilPart;
import fr.egide.council.Decision;
import fr.egide.council.Meeting;
import fr.egide.council.PartKind;
import fr.egide.council.WorkingGroup;

import static java.util.Objects.requireNonNull;

/// Where a part is read.
final class PartAddress {

    private PartAddress() {
    }

    static String of(CouncilPart part) {
        String base = "/councils/" + part.council();
        return switch (part) {
            case Meeting meeting -> base + "/meetings/" + meeting.id();
            case WorkingGroup group -> base + "/groups/" + group.id();
            case Decision decision -> base + "/decisions/" + decision.id();
            default -> ofParent(part.council(), PartKind.of(part), part.parent());
        };
    }

    /// Where the part was before it was there, and is no more once removed.
    static String ofParent(UUID council, PartKind kind, @Nullable UUID parent) {
        String base = "/councils/" + council;
        return switch (kind) {
            case COUNCIL, PAPER -> base + "/about";
            case SEAT, MANDATE -> base + "/members";
            case GROUP -> base + "/groups";
            case MEMBER -> base + "/groups/" + requireNonNull(parent);
            case MEETING -> parent == null ? base + "/meetings" : base + "/groups/" + parent;
            case ITEM, DECISION -> base + "/meetings/" + requireNonNull(parent);
        };
    }
}
