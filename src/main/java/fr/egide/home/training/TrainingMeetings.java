package fr.egide.home.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import fr.egide.contract.editing.Typed;
import fr.egide.council.AgendaItem;
import fr.egide.council.CouncilDirectory;
import fr.egide.council.CouncilState;
import fr.egide.council.CouncilStates;
import fr.egide.council.Decision;
import fr.egide.council.DecisionState;
import fr.egide.council.Meeting;
import fr.egide.council.PartKind;
import fr.egide.council.writing.Attendances;
import fr.egide.council.writing.CouncilForms;
import fr.egide.council.writing.CouncilWriter;
import fr.egide.council.writing.DecisionMoves;
import fr.egide.council.writing.MeetingMoves;

import static fr.egide.home.training.TrainingCouncils.saved;
import static fr.egide.home.training.TrainingData.cell;

/// The meetings of the training councils: prepared weeks before, held, written ten days after, approved at the next one of
/// the same body.
@Component
@ConditionalOnProperty(name = "egide.training", havingValue = "true")
class TrainingMeetings {

    private static final String FIRST_DAY = "+0.8";
    private static final int DAYS_BEFORE = 50;
    private static final int DAYS_AFTER = 10;

    private final CouncilDirectory councils;
    private final CouncilStates states;
    private final CouncilWriter writer;
    private final MeetingMoves moves;
    private final DecisionMoves decisions;
    private final Attendances attendances;

    TrainingMeetings(CouncilDirectory councils, CouncilStates states, CouncilWriter writer, MeetingMoves moves,
            DecisionMoves decisions, Attendances attendances) {
        this.councils = councils;
        this.states = states;
        this.writer = writer;
        this.moves = moves;
        this.decisions = decisions;
        this.attendances = attendances;
    }

    void note(TrainingCouncils.Keys keys, Map<String, String> accountOf, Agenda agenda) {
        Map<String, String> last = new HashMap<>();
        TrainingData.table("council-meetings").forEach(line -> {
            String account = Objects.requireNonNull(accountOf.get(cell(line, "council")));
            LocalDate day = keys.objects().day(cell(line, "heldOn"));
            String key = cell(line, "key");
            String body = cell(line, "council") + line.get("group") + line.get("formation");
            String before = last.put(body, key);
            agenda.note(prepared(day, keys), account, () -> prepare(line, keys));
            agenda.note(day, account, () -> hold(line, keys, before));
            agenda.note(day.plusDays(DAYS_AFTER), account, () -> write(line, keys));
        });
        TrainingData.table("council-decisions").stream().filter(line -> line.containsKey("closedOn")).forEach(
                line -> agenda.note(keys.objects().day(cell(line, "closedOn")),
                        Objects.requireNonNull(accountOf.get(councilOf(line))), () -> close(line, keys)));
    }

    /// Never before the councils are set up.
    private static LocalDate prepared(LocalDate held, TrainingCouncils.Keys keys) {
        LocalDate first = keys.objects().day(FIRST_DAY);
        LocalDate usual = held.minusDays(DAYS_BEFORE);
        return usual.isBefore(first) ? first : usual;
    }

    private void prepare(Map<String, String> line, TrainingCouncils.Keys keys) {
        UUID council = keys.get(cell(line, "council"));
        UUID group = line.containsKey("group") ? keys.get(cell(line, "group")) : null;
        UUID meeting = saved(writer.add(PartKind.MEETING, council, group, keys.typed(PartKind.MEETING, line)), line);
        keys.ids().put(cell(line, "key"), meeting);
        lines("council-items", cell(line, "key")).forEach(item -> saved(writer.add(PartKind.ITEM, council, meeting,
                new Typed(Map.of("kind", List.of(cell(item, "kind")), "title", List.of(cell(item, "title"))))), item));
    }

    private void hold(Map<String, String> line, TrainingCouncils.Keys keys, @Nullable String before) {
        UUID council = keys.get(cell(line, "council"));
        Meeting meeting = councils.get(Meeting.class, council, keys.get(cell(line, "key")));
        moves.held(meeting);
        CouncilState state = states.of(councils.get(council));
        attendances.say(state, meeting, sheet(state, meeting, line.get("excused")));
        if (before != null) {
            moves.approved(councils.get(Meeting.class, council, keys.get(before)), meeting.id());
        }
        lines("council-decisions", cell(line, "key")).forEach(decision -> decide(council, meeting, decision, keys));
    }

    private Map<UUID, Attendances.Said> sheet(CouncilState state, Meeting meeting, @Nullable String excused) {
        Set<String> away = excused == null ? Set.of() : Set.of(excused.split(","));
        List<Attendances.Line> lines = attendances.of(state, meeting);
        Map<UUID, Attendances.Said> sheet = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean sits = lines.get(i).organisation() != null;
            String presence = away.contains(Integer.toString(i + 1)) ? "EXCUSED" : sits ? "PRESENT" : "ABSENT";
            sheet.put(lines.get(i).attendee(), new Attendances.Said(presence, null));
        }
        return sheet;
    }

    private void decide(UUID council, Meeting meeting, Map<String, String> line, TrainingCouncils.Keys keys) {
        Map<String, String> named = new HashMap<>(line);
        named.put("item", items(meeting).get(Integer.parseInt(cell(line, "item")) - 1).id().toString());
        keys.ids().put(cell(line, "what"), saved(
                writer.add(PartKind.DECISION, council, meeting.id(), keys.typed(PartKind.DECISION, named)), line));
    }

    private void write(Map<String, String> line, TrainingCouncils.Keys keys) {
        UUID council = keys.get(cell(line, "council"));
        Meeting meeting = councils.get(Meeting.class, council, keys.get(cell(line, "key")));
        List<AgendaItem> items = items(meeting);
        List<Map<String, String>> said = lines("council-items", cell(line, "key"));
        for (int i = 0; i < items.size(); i++) {
            AgendaItem item = items.get(i);
            Map<String, List<String>> typed = new HashMap<>();
            typed.put("minutes", List.of(said.get(i).getOrDefault("minutes", "")));
            typed.put("disclosed", said.get(i).containsKey("disclosed") ? List.of("true") : List.of());
            saved(writer.change(PartKind.ITEM, council, item.id(), item.version(),
                    CouncilForms.group(PartKind.ITEM, "minutes").fields(), new Typed(typed)), line);
        }
        moves.written(meeting);
    }

    private void close(Map<String, String> line, TrainingCouncils.Keys keys) {
        UUID council = keys.get(councilOf(line));
        Decision decision = councils.get(Decision.class, council, keys.get(cell(line, "what")));
        decisions.close(decision, DecisionState.valueOf(cell(line, "end")), null, cell(line, "outcome"), null);
    }

    private List<AgendaItem> items(Meeting meeting) {
        return new ArrayList<>(councils.list(AgendaItem.class, meeting.council()).stream()
                .filter(item -> item.meeting().equals(meeting.id())).toList());
    }

    private static String councilOf(Map<String, String> decision) {
        return TrainingData.table("council-meetings").stream()
                .filter(line -> cell(line, "key").equals(cell(decision, "meeting")))
                .map(line -> cell(line, "council")).findFirst().orElseThrow();
    }

    private static List<Map<String, String>> lines(String table, String meeting) {
        return TrainingData.table(table).stream().filter(line -> cell(line, "meeting").equals(meeting)).toList();
    }
}
