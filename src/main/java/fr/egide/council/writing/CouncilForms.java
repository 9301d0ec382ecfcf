package fr.egide.council.writing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.egide.contract.ObjectKind;
import fr.egide.contract.editing.Field;
import fr.egide.contract.editing.FieldKind;
import fr.egide.council.PartKind;
import fr.egide.frame.Vocabulary;
import fr.egide.web.Refusal;

import static fr.egide.contract.editing.Field.choice;
import static fr.egide.contract.editing.Field.references;

/// The fields of each kind of part, in the groups that are edited together. A reference to an item is chosen among those
/// of the meeting, one to a contract among those the council follows.
public final class CouncilForms {

    private static final Group IDENTITY = group("identity", Field.of("title", FieldKind.TEXT).needed(),
            references("contracts", ObjectKind.CONTRACT));
    private static final Group COORDINATOR = group("coordinator", Field.of("coordinatorFunction", FieldKind.TEXT),
            Field.of("coordinator", FieldKind.ORGANISATION), Field.of("coordinatorShare", FieldKind.INTEGER),
            Field.of("coordinatorFunding", FieldKind.TEXT), Field.of("coordinatorFrom", FieldKind.DATE),
            Field.of("coordinatorTo", FieldKind.DATE));
    private static final Group SEAT = group("seat", Field.of("title", FieldKind.TEXT).needed(),
            choice("quality", Vocabulary.SEAT_QUALITY).needed(), choice("voice", Vocabulary.SEAT_VOICE).needed());
    private static final Group MANDATE = group("mandate", Field.of("organisation", FieldKind.ORGANISATION).needed(),
            Field.of("function", FieldKind.FUNCTION).needed(), Field.of("startsOn", FieldKind.DATE).needed(),
            Field.of("endsOn", FieldKind.DATE), Field.of("substitute", FieldKind.TEXT),
            Field.of("representative", FieldKind.TEXT),
            Field.of("designatedOn", FieldKind.DATE));
    private static final Group PAPER = group("paper", choice("kind", Vocabulary.COUNCIL_PAPER).needed(),
            Field.of("number", FieldKind.TEXT), Field.of("datedOn", FieldKind.DATE).needed(),
            Field.of("signedOn", FieldKind.DATE));
    private static final Group GROUP = group("group", choice("kind", Vocabulary.GROUP_KIND).needed(),
            Field.of("name", FieldKind.TEXT).needed(), Field.of("mandate", FieldKind.LONG_TEXT),
            choice("level", Vocabulary.GROUP_LEVEL).needed(), Field.of("openedOn", FieldKind.DATE).needed(),
            Field.of("untilOn", FieldKind.DATE), Field.reference("contract", ObjectKind.CONTRACT));
    private static final Group FOLLOWED = group("followed", references("actions", ObjectKind.ACTION),
            references("indicators", ObjectKind.OBJECTIVE));
    private static final Group MEMBER = group("member", Field.of("organisation", FieldKind.ORGANISATION).needed(),
            Field.of("function", FieldKind.FUNCTION).needed(), Field.of("deputy", FieldKind.TEXT));
    private static final Group MEETING = group("meeting", Field.of("heldOn", FieldKind.DATE).needed(),
            Field.of("startsAt", FieldKind.TEXT), Field.of("place", FieldKind.TEXT),
            choice("formation", Vocabulary.FORMATION).needed(), Field.of("subject", FieldKind.TEXT));
    private static final Group ITEM = group("item", choice("kind", Vocabulary.AGENDA_ITEM).needed(),
            Field.of("title", FieldKind.TEXT).needed());
    private static final Group MINUTES = group("minutes", Field.of("minutes", FieldKind.LONG_TEXT),
            Field.of("disclosed", FieldKind.BOOLEAN));
    private static final Group DECISION = group("decision", choice("kind", Vocabulary.COUNCIL_DECISION).needed(),
            Field.of("what", FieldKind.LONG_TEXT).needed(), Field.of("owner", FieldKind.ORGANISATION),
            Field.of("dueOn", FieldKind.DATE), Field.reference("item", ObjectKind.AXIS),
            references("actions", ObjectKind.ACTION), references("objectives", ObjectKind.OBJECTIVE));

    private CouncilForms() {
    }

    /// Fields read and edited together.
    ///
    /// @param key message `council.section.<key>`
    public record Group(String key, List<Field> fields) {}

    public static List<Field> fields(PartKind kind) {
        return groups(kind).stream().flatMap(group -> group.fields().stream()).toList();
    }

    /// @param key the first group where none is said
    /// @throws Refusal 404 `WEB-404` for an unknown group
    public static Group group(PartKind kind, @Nullable String key) {
        return key == null
                ? groups(kind).getFirst()
                : groups(kind).stream().filter(group -> group.key().equals(key)).findFirst()
                        .orElseThrow(() -> Refusal.notFound("WEB-404"));
    }

    private static List<Group> groups(PartKind kind) {
        return switch (kind) {
            case COUNCIL -> List.of(IDENTITY, COORDINATOR);
            case SEAT -> List.of(SEAT);
            case MANDATE -> List.of(MANDATE);
            case PAPER -> List.of(PAPER);
            case GROUP -> List.of(GROUP, FOLLOWED);
            case MEMBER -> List.of(MEMBER);
            case MEETING -> List.of(MEETING);
            case ITEM -> List.of(ITEM, MINUTES);
            case DECISION -> List.of(DECISION);
        };
    }

    private static Group group(String key, Field... fields) {
        return new Group(key, List.of(fields));
    }
}
