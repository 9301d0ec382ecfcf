package fr.egide.contract.editing;

import java.util.List;
import java.util.Set;

import fr.egide.contract.ContractState;
import fr.egide.contract.ObjectKind;
import fr.egide.frame.Vocabulary;
import fr.egide.web.Refusal;

import static fr.egide.contract.editing.Field.choice;
import static fr.egide.contract.editing.Field.choices;
import static fr.egide.contract.editing.Field.of;
import static fr.egide.contract.editing.Field.reference;
import static fr.egide.contract.editing.Field.references;
import static fr.egide.contract.editing.FieldKind.BOOLEAN;
import static fr.egide.contract.editing.FieldKind.COMMUNES;
import static fr.egide.contract.editing.FieldKind.DATE;
import static fr.egide.contract.editing.FieldKind.DECIMAL;
import static fr.egide.contract.editing.FieldKind.EUROS;
import static fr.egide.contract.editing.FieldKind.FUNCTION;
import static fr.egide.contract.editing.FieldKind.INTEGER;
import static fr.egide.contract.editing.FieldKind.LONG_TEXT;
import static fr.egide.contract.editing.FieldKind.ORGANISATION;
import static fr.egide.contract.editing.FieldKind.ORGANISATIONS;
import static fr.egide.contract.editing.FieldKind.TEXT;
import static fr.egide.contract.editing.FieldKind.YEAR;

/// The fields of each kind of object, by section, and what signing locks: territory, period, signatories, objectives,
/// targets, an action's aim, lead and partners, planned budget, commitments. What happens afterwards stays open.
public final class Forms {

    /// Kinds whose objects may still be added after signature, as far as no agreed field is filled.
    private static final Set<ObjectKind> OPEN_AFTER_SIGNATURE = Set.of(ObjectKind.MILESTONE, ObjectKind.BUDGET_LINE);

    private static final List<Section> CONTRACT = List.of(Section.of("contract",
            of("title", TEXT).needed().agreedUpon(), of("startsOn", DATE).needed().agreedUpon(),
            of("endsOn", DATE).needed().agreedUpon(), of("coordinator", ORGANISATION),
            of("coordinatorFunction", FUNCTION)));

    private static final List<Section> SIGNATORY = List.of(Section.of("signatory",
            of("function", FUNCTION).needed().agreedUpon(), of("organisation", ORGANISATION).needed().agreedUpon(),
            of("signedOn", DATE).agreedUpon(), of("legalAct", TEXT).agreedUpon()));

    private static final List<Section> AXIS = List.of(Section.of("axis", of("title", TEXT).needed().agreedUpon()));

    private static final List<Section> FINDING = List.of(Section.of("finding",
            of("text", LONG_TEXT).needed().agreedUpon(), of("evidence", LONG_TEXT).agreedUpon()));

    private static final List<Section> OBJECTIVE = List.of(Section.of("objective",
            of("title", TEXT).needed().agreedUpon(), reference("axis", ObjectKind.AXIS).needed().agreedUpon(),
            reference("finding", ObjectKind.FINDING).agreedUpon(), choices("pillars", Vocabulary.PILLAR).agreedUpon(),
            of("description", LONG_TEXT).agreedUpon(), of("targetValue", DECIMAL).agreedUpon(),
            of("targetUnit", TEXT).agreedUpon(), of("targetOn", DATE).agreedUpon()));

    private static final List<Section> ACTION = List.of(
            Section.of("identity", of("title", TEXT).needed().agreedUpon(),
                    reference("objective", ObjectKind.OBJECTIVE).needed().agreedUpon(),
                    references("otherObjectives", ObjectKind.OBJECTIVE).agreedUpon(),
                    choice("status", Vocabulary.ACTION_STATUS).needed(), choices("pillars", Vocabulary.PILLAR),
                    choices("themes", Vocabulary.THEME), choice("confidentiality", Vocabulary.CONFIDENTIALITY).needed(),
                    of("legalCategory", TEXT), of("startsOn", DATE).agreedUpon(), of("endsOn", DATE).agreedUpon()),
            Section.of("why", references("findings", ObjectKind.FINDING), of("need", LONG_TEXT),
                    of("evidence", LONG_TEXT), of("aim", LONG_TEXT).agreedUpon(),
                    of("publicKind", TEXT), of("publicAge", TEXT), of("publicNumber", INTEGER), of("place", TEXT),
                    of("communes", COMMUNES),
                    of("equality", LONG_TEXT)),
            Section.of("who", of("lead", ORGANISATION).agreedUpon(), of("leadFunction", FUNCTION).agreedUpon(),
                    of("coLeads", ORGANISATIONS).agreedUpon(), of("referee", FUNCTION),
                    of("magistrateAgreementOn", DATE), of("probationOrYouthJustice", BOOLEAN)),
            Section.of("how", of("description", LONG_TEXT), of("prerequisites", LONG_TEXT),
                    of("existingDevice", TEXT), of("avoidedDuplicate", TEXT), of("risks", LONG_TEXT)),
            Section.of("means", of("equipment", LONG_TEXT), of("premises", TEXT), of("training", TEXT),
                    of("mediationPosts", DECIMAL), choices("devices", Vocabulary.DEVICE)),
            Section.of("evaluation", of("evaluationMethod", LONG_TEXT), of("evaluatedOn", DATE),
                    choice("conclusion", Vocabulary.CONCLUSION), of("lesson", LONG_TEXT),
                    choice("decision", Vocabulary.DECISION)),
            Section.of("life", of("observations", LONG_TEXT)));

    private static final List<Section> PARTICIPATION = List.of(Section.of("participation",
            of("organisation", ORGANISATION).needed().agreedUpon(), of("contribution", LONG_TEXT).agreedUpon(),
            of("fullTimeEquivalents", DECIMAL).agreedUpon()));

    private static final List<Section> MILESTONE = List.of(Section.of("milestone", of("title", TEXT).needed(),
            of("plannedOn", DATE).needed(), of("actualOn", DATE)));

    private static final List<Section> BUDGET_LINE = List.of(Section.of("budget-line",
            of("funder", ORGANISATION).needed().agreedWith("planned"),
            of("year", YEAR).needed().agreedWith("planned"), of("planned", EUROS).agreedUpon(),
            of("requested", EUROS), of("granted", EUROS), of("paid", EUROS), of("spent", EUROS),
            choice("programme", Vocabulary.FIPD_PROGRAMME), of("grantReference", TEXT)));

    private static final List<Section> COMMITMENT = List.of(Section.of("commitment",
            of("text", LONG_TEXT).needed().agreedUpon(), choice("side", Vocabulary.SIDE).needed().agreedUpon(),
            of("owner", ORGANISATION).needed().agreedUpon(), of("quantity", DECIMAL).agreedUpon(),
            of("unit", TEXT).agreedUpon(), of("dueOn", DATE).agreedUpon(),
            reference("action", ObjectKind.ACTION).agreedUpon(), of("provided", DECIMAL), of("providedOn", DATE),
            of("comment", LONG_TEXT)));

    private Forms() {
    }

    public static List<Section> sections(ObjectKind kind) {
        return switch (kind) {
            case CONTRACT -> CONTRACT;
            case SIGNATORY -> SIGNATORY;
            case AXIS -> AXIS;
            case FINDING -> FINDING;
            case OBJECTIVE -> OBJECTIVE;
            case ACTION -> ACTION;
            case PARTICIPATION -> PARTICIPATION;
            case MILESTONE -> MILESTONE;
            case BUDGET_LINE -> BUDGET_LINE;
            case COMMITMENT -> COMMITMENT;
        };
    }

    public static List<Field> fields(ObjectKind kind) {
        return sections(kind).stream().flatMap(section -> section.fields().stream()).toList();
    }

    /// @throws Refusal 404 `WEB-404` for an unknown section
    public static Section section(ObjectKind kind, String key) {
        return sections(kind).stream().filter(section -> section.key().equals(key)).findFirst()
                .orElseThrow(() -> Refusal.notFound("WEB-404"));
    }

    /// Whether an object of this kind can be added to a contract in this state, as far as no agreed field is filled.
    public static boolean mayBeAdded(ObjectKind kind, ContractState state) {
        return state == ContractState.DRAFT || state == ContractState.SIGNED && OPEN_AFTER_SIGNATURE.contains(kind);
    }
}
