package fr.egide.diagnosis.writing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.egide.diagnosis.PartKind;
import fr.egide.frame.Vocabulary;
import fr.egide.web.Refusal;

import static fr.egide.diagnosis.writing.Field.choice;
import static fr.egide.diagnosis.writing.Field.of;
import static fr.egide.diagnosis.writing.Field.Kind.BOOLEAN;
import static fr.egide.diagnosis.writing.Field.Kind.COUNT;
import static fr.egide.diagnosis.writing.Field.Kind.DATE;
import static fr.egide.diagnosis.writing.Field.Kind.EUROS;
import static fr.egide.diagnosis.writing.Field.Kind.FINDINGS;
import static fr.egide.diagnosis.writing.Field.Kind.LONG_TEXT;
import static fr.egide.diagnosis.writing.Field.Kind.SCORE;
import static fr.egide.diagnosis.writing.Field.Kind.SOURCES;
import static fr.egide.diagnosis.writing.Field.Kind.TEXT;
import static fr.egide.diagnosis.writing.Field.Kind.WEIGHT;

/// The fields of each kind of part, in the groups that are edited together.
public final class Forms {

    private static final List<Group> DIAGNOSIS = List.of(
            group("identity", of("title", TEXT).needed(), of("periodFrom", DATE).needed(),
                    of("periodTo", DATE).needed(), choice("authorType", Vocabulary.DIAGNOSIS_AUTHOR),
                    of("supplier", TEXT), of("cost", EUROS), of("startedOn", DATE), of("endedOn", DATE)),
            group("commission", of("commission", LONG_TEXT), of("steeringGroup", LONG_TEXT), of("method", LONG_TEXT),
                    of("previousWork", LONG_TEXT)),
            group("weights", of("gravityWeight", WEIGHT).needed(), of("frequencyWeight", WEIGHT).needed(),
                    of("trendWeight", WEIGHT).needed(), of("feelingWeight", WEIGHT).needed(),
                    of("capacityWeight", WEIGHT).needed()));

    private static final List<Group> SECTION = List.of(group("section", of("text", LONG_TEXT)));

    private static final List<Group> SOURCE = List.of(group("source", of("title", TEXT).needed(),
            of("producer", TEXT), choice("family", Vocabulary.SOURCE_FAMILY), of("onFeeling", BOOLEAN),
            of("period", TEXT), of("definition", LONG_TEXT), of("perimeterMatch", TEXT), of("seriesBreak", TEXT),
            of("missing", TEXT), of("secrecyThreshold", TEXT), of("licence", TEXT)));

    private static final List<Group> FINDING = List.of(
            group("finding", of("text", LONG_TEXT).needed(), of("evidence", LONG_TEXT), of("sources", SOURCES)),
            group("rating", of("gravity", SCORE), of("frequency", SCORE), of("trend", SCORE), of("feeling", SCORE),
                    of("capacity", SCORE), of("rankingReason", LONG_TEXT)));

    private static final List<Group> FIGURE = List
            .of(group("figure", of("key", TEXT).needed(), of("text", LONG_TEXT).needed()));

    private static final List<Group> VIEWPOINT = List.of(group("viewpoint",
            choice("family", Vocabulary.SOURCE_FAMILY), of("who", TEXT).needed(), choice("stance", Vocabulary.STANCE),
            of("words", LONG_TEXT)));

    private static final List<Group> RESPONSE = List.of(group("response", of("what", TEXT).needed(),
            of("who", TEXT).needed(), of("means", LONG_TEXT), choice("sufficiency", Vocabulary.SUFFICIENCY),
            of("gap", LONG_TEXT)));

    private static final List<Group> EVENT = List.of(group("event",
            choice("channel", Vocabulary.CONSULTATION_CHANNEL), of("heldOn", DATE).needed(), of("place", TEXT),
            of("audience", TEXT), of("participants", COUNT), of("summary", LONG_TEXT), of("findings", FINDINGS)));

    private static final List<Group> PREPARATION = List.of(group("preparation", choice("family", Vocabulary.FAMILY),
            of("who", TEXT).needed(), choice("involvement", Vocabulary.INVOLVEMENT), of("onFeeling", BOOLEAN),
            of("contribution", LONG_TEXT)));

    private static final List<Group> TOPIC = List
            .of(group("topic", of("topic", TEXT).needed(), of("reason", LONG_TEXT).needed()));

    private Forms() {
    }

    /// Fields read and edited together.
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
            case DIAGNOSIS -> DIAGNOSIS;
            case SECTION -> SECTION;
            case SOURCE -> SOURCE;
            case FINDING -> FINDING;
            case FIGURE -> FIGURE;
            case VIEWPOINT -> VIEWPOINT;
            case RESPONSE -> RESPONSE;
            case EVENT -> EVENT;
            case PREPARATION -> PREPARATION;
            case TOPIC -> TOPIC;
        };
    }

    private static Group group(String key, Field... fields) {
        return new Group(key, List.of(fields));
    }
}
