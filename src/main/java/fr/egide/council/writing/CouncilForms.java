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
import static fr.egide.contract.editing.Field.of;
import static fr.egide.contract.editing.Field.references;

/// The fields of each kind of part, in the groups that are edited together. A reference to an item is chosen among those
/// of the meeting, one to a contract among those the council follows.
public final class CouncilForms {

    private static final Group IDENTITY = group("identity", of("title", FieldKind.TEXT).needed(),
            references("contracts", ObjectKind.CONTRACT));
    private static final Group COORDINATOR = group("coordinator", of("coordinatorFunction", FieldKind.TEXT),
            of("coordinator", FieldKind.ORGANISATION), of("coordinatorShare", FieldKind.INTEGER),
            of("coordinatorFunding", FieldKind.TEXT), of("coordinatorFrom", FieldKind.DATE),
            of("coordinatorTo", FieldKind.DATE));
    private static final Group SEAT = group("seat", of("title", FieldKind.TEXT).needed(),
            choice("quality", Vocabulary.SEAT_QUALITY).needed(), choice("voice", Vocabulary.SEAT_VOICE).needed());
    private static final Group MANDATE = group("mandate", of("organisation", FieldKind.ORGANISATION).needed(),
            of("function", FieldKind.FUNCTION).needed(), of("startsOn", FieldKind.DATE).needed(),
            of("endsOn", FieldKind.DATE), of("substitute", FieldKind.TEXT), of("representative", FieldKind.TEXT),
            of("designatedOn", FieldKind.DATE));
    private static final Group PAPER = group("paper", choice("kind", Vocabulary.COUNCIL_PAPER).needed(),
            of("number", FieldKind.TEXT), of("datedOn", FieldKind.DATE).needed(), of("signedOn", FieldKind.DATE));
    private static final Group GROUP = group("group", choice("kind", Vocabulary.GROUP_KIND).needed(),
            of("name", FieldKind.TEXT).needed(), of("mandate", FieldKind.LONG_TEXT),
            choice("level", Vocabulary.GROUP_LEVEL).needed(), of("openedOn", FieldKind.DATE).needed(),
            of("untilOn", FieldKind.DATE), Field.reference("contract", ObjectKind.CONTRACT));
    private static final Group FOLLOWED = group("followed", references("actions", ObjectKind.ACTION),
            references("indicators", ObjectKind.OBJECTIVE));
    private static final Group MEMBER = group("member", of("organisation", FieldKind.ORGANISATION).needed(),
            of("function", FieldKind.FUNCTION).needed(), of("deputy", FieldKind.TEXT));
    private static final Group MEETING = group("meeting", of("heldOn", FieldKind.DATE).needed(),
            of("startsAt", FieldKind.TEXT), of("place", FieldKind.TEXT),
            choice("formation", Vocabulary.FORMATION).needed(), of("subject", FieldKind.TEXT));
    private static final Group ITEM = group("item", choice("kind", Vocabulary.AGENDA_ITEM).needed(),
            of("title", FieldKind.TEXT).needed());
    private static final Group MINUTES = group("minutes", of("minutes", FieldKind.LONG_TEXT),
            of("disclosed", FieldKind.BOOLEAN));
    private static final Group DECISION = group("decision", choice("kind", Vocabulary.COUNCIL_DECISION).needed(),
            of("what", FieldKind.LONG_TEXT).needed(), of("owner", FieldKind.ORGANISATION),
            of("dueOn", FieldKind.DATE), Field.reference("item", ObjectKind.AXIS),
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
