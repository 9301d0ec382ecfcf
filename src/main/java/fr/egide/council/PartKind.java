package fr.egide.council;

import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fr.egide.web.Refusal;

/// The kinds of parts, with their names in addresses: `seat`, `group`.
public enum PartKind {
    COUNCIL(Council.class, null), SEAT(Seat.class, null), MANDATE(Mandate.class, "seat"), PAPER(Paper.class,
            null), GROUP(WorkingGroup.class, null), MEMBER(Member.class, "workingGroup"), MEETING(Meeting.class,
                    "workingGroup"), ITEM(AgendaItem.class, "meeting"), DECISION(Decision.class, "meeting");

    private final Class<? extends CouncilPart> type;
    private final @Nullable String parentField;

    PartKind(Class<? extends CouncilPart> type, @Nullable String parentField) {
        this.type = type;
        this.parentField = parentField;
    }

    public Class<? extends CouncilPart> type() {
        return type;
    }

    /// Name of the component that holds the id of what a part belongs to.
    public @Nullable String parentField() {
        return parentField;
    }

    /// What a part of this kind belongs to; for a meeting it may be missing.
    public @Nullable PartKind parent() {
        return switch (this) {
            case MANDATE -> SEAT;
            case MEMBER, MEETING -> GROUP;
            case ITEM, DECISION -> MEETING;
            case COUNCIL, SEAT, PAPER, GROUP -> null;
        };
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws Refusal 404 `WEB-404` when no kind is written so
    public static PartKind ofSlug(String slug) {
        return Stream.of(values()).filter(kind -> kind.slug().equals(slug)).findFirst()
                .orElseThrow(() -> Refusal.notFound("WEB-404"));
    }

    public static PartKind of(CouncilPart part) {
        return Stream.of(values()).filter(kind -> kind.type.isInstance(part)).findFirst().orElseThrow();
    }
}
