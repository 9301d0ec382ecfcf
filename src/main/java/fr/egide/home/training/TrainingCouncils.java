package fr.egide.home.training;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import fr.egide.account.Accounts;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.editing.Field;
import fr.egide.contract.editing.Typed;
import fr.egide.council.CouncilDirectory;
import fr.egide.council.CouncilPart;
import fr.egide.council.GroupNotes;
import fr.egide.council.Member;
import fr.egide.council.PartKind;
import fr.egide.council.Seat;
import fr.egide.council.WorkingGroup;
import fr.egide.council.writing.CouncilCreation;
import fr.egide.council.writing.CouncilForm;
import fr.egide.council.writing.CouncilForms;
import fr.egide.council.writing.CouncilWriter;
import fr.egide.council.writing.GroupOpening;
import fr.egide.council.writing.Outcome;

import static fr.egide.home.training.TrainingData.cell;

/// The two councils of the training département: who sits there, their documents and groups; their meetings are
/// [TrainingMeetings].
@Component
@ConditionalOnProperty(name = "egide.training", havingValue = "true")
class TrainingCouncils {

    private final CouncilCreation creation;
    private final CouncilDirectory councils;
    private final CouncilWriter writer;
    private final GroupOpening opening;
    private final GroupNotes notes;
    private final TrainingMeetings meetings;
    private final Accounts accounts;

    TrainingCouncils(CouncilCreation creation, CouncilDirectory councils, CouncilWriter writer, GroupOpening opening,
            GroupNotes notes, TrainingMeetings meetings, Accounts accounts) {
        this.creation = creation;
        this.councils = councils;
        this.writer = writer;
        this.opening = opening;
        this.notes = notes;
        this.meetings = meetings;
        this.accounts = accounts;
    }

    /// Identifiers of councils, groups and meetings by their keys, filled as the past is played.
    record Keys(Map<String, UUID> ids, TrainingObjects objects, UUID contract) {

        UUID get(String key) {
            return Objects.requireNonNull(ids.get(key), key);
        }

        /// What a line says, as it would be typed.
        Typed typed(PartKind kind, Map<String, String> line) {
            Map<String, List<String>> values = new HashMap<>();
            CouncilForms.fields(kind).stream().filter(field -> line.containsKey(field.name()))
                    .forEach(field -> values.put(field.name(), values(field, cell(line, field.name()))));
            return new Typed(values);
        }

        private List<String> values(Field field, String cell) {
            return switch (field.kind()) {
                case DATE -> List.of(objects.day(cell).toString());
                case ORGANISATION -> List.of(objects.organisation(cell).toString());
                case REFERENCE -> List.of(field.name().equals("contract") ? contract.toString() : cell);
                case REFERENCES -> Stream.of(cell.split(","))
                        .map(key -> objects.get(
                                field.name().equals("actions") ? ObjectKind.ACTION : ObjectKind.OBJECTIVE, key)
                                .toString())
                        .toList();
                default -> List.of(cell);
            };
        }
    }

    /// Notes what will be played; the keys are known once it was.
    Keys note(UUID contract, TrainingObjects objects, Agenda agenda) {
        Keys keys = new Keys(new HashMap<>(), objects, contract);
        Map<String, String> accountOf = new HashMap<>();
        TrainingData.table("councils").forEach(line -> {
            accountOf.put(cell(line, "key"), cell(line, "account"));
            agenda.note(objects.day(cell(line, "on")), cell(line, "account"), () -> open(line, keys));
        });
        TrainingData.table("council-mandates").forEach(line -> agenda.note(objects.day(cell(line, "startsOn")),
                Objects.requireNonNull(accountOf.get(cell(line, "council"))), () -> mandate(line, keys)));
        TrainingData.table("council-papers").forEach(line -> agenda.note(objects.day(cell(line, "datedOn")),
                Objects.requireNonNull(accountOf.get(cell(line, "council"))),
                () -> add(PartKind.PAPER, keys.get(cell(line, "council")), null, line, keys)));
        groups(keys, agenda);
        meetings.note(keys, accountOf, agenda);
        return keys;
    }

    private void open(Map<String, String> line, Keys keys) {
        UUID council = creation.create(new CouncilForm(cell(line, "kind"), cell(line, "title"), null,
                cell(line, "territory"), true),
                line.containsKey("contract") ? List.of(keys.contract()) : List.of()).id();
        keys.ids().put(cell(line, "key"), council);
        if (line.containsKey("contract")) {
            coordinate(council, Map.of("coordinatorFunction", List.of("Coordonnatrice"), "coordinator",
                    List.of(keys.objects().organisation("agglomeration").toString()), "coordinatorShare",
                    List.of("80"), "coordinatorFunding", List.of("Agglomération et FIPD"), "coordinatorFrom",
                    List.of(keys.objects().day("+0").toString())));
        }
    }

    private void coordinate(UUID council, Map<String, List<String>> values) {
        saved(writer.change(PartKind.COUNCIL, council, council, councils.get(council).version(),
                CouncilForms.group(PartKind.COUNCIL, "coordinator").fields(), new Typed(values)), values);
    }

    private void mandate(Map<String, String> line, Keys keys) {
        UUID council = keys.get(cell(line, "council"));
        Seat seat = councils.list(Seat.class, council).get(Integer.parseInt(cell(line, "seat")) - 1);
        add(PartKind.MANDATE, council, seat.id(), line, keys);
    }

    private void groups(Keys keys, Agenda agenda) {
        Map<String, LocalDate> opened = new HashMap<>();
        TrainingData.table("council-groups").forEach(line -> {
            LocalDate day = keys.objects().day(cell(line, "openedOn"));
            opened.put(cell(line, "key"), day);
            agenda.note(day, TrainingContract.COORDINATOR, () -> keys.ids().put(cell(line, "key"),
                    add(PartKind.GROUP, keys.get(cell(line, "council")), null, line, keys)));
            if (line.containsKey("closedOn")) {
                agenda.note(keys.objects().day(cell(line, "closedOn")), TrainingContract.COORDINATOR,
                        () -> opening.close(group(keys, cell(line, "key")), cell(line, "account")));
            }
        });
        TrainingData.table("council-members").forEach(
                line -> agenda.note(Objects.requireNonNull(opened.get(cell(line, "group"))),
                        TrainingContract.COORDINATOR, () -> member(line, keys)));
        TrainingData.table("council-notes").forEach(line -> agenda.note(keys.objects().day(cell(line, "on")),
                TrainingContract.COORDINATOR, () -> notes.write(group(keys, cell(line, "group")), cell(line, "text"),
                        keys.objects().day(cell(line, "expiresOn")))));
    }

    private void member(Map<String, String> line, Keys keys) {
        WorkingGroup group = group(keys, cell(line, "group"));
        UUID id = add(PartKind.MEMBER, group.council(), group.id(), line, keys);
        String account = line.get("account");
        if (account != null) {
            Member member = councils.get(Member.class, group.council(), id);
            writer.move(member, member.held(accounts.find(account).orElseThrow().id()));
        }
    }

    private WorkingGroup group(Keys keys, String key) {
        return councils.get(WorkingGroup.class, keys.get("cispd"), keys.get(key));
    }

    private UUID add(PartKind kind, UUID council, @Nullable UUID parent, Map<String, String> line, Keys keys) {
        return saved(writer.add(kind, council, parent, keys.typed(kind, line)), line);
    }

    static UUID saved(Outcome outcome, Object line) {
        if (outcome instanceof Outcome.Saved(CouncilPart part)) {
            return part.id();
        }
        throw new IllegalStateException(outcome + " for " + line);
    }
}
