package fr.egide.council.writing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.contract.editing.Field;
import fr.egide.contract.editing.Problem;
import fr.egide.council.AgendaItem;
import fr.egide.council.CouncilDirectory;
import fr.egide.council.CouncilPart;
import fr.egide.council.Decision;
import fr.egide.council.DecisionState;
import fr.egide.council.Meeting;
import fr.egide.council.MeetingState;
import fr.egide.council.PartKind;
import fr.egide.council.Seat;
import fr.egide.web.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a single value can't say of itself: what it points at is there, an end comes after its start, a decision has an
/// owner and a date, a confidential group has its rules signed.
@Component
class CouncilChecks {

    private static final Pattern HOUR = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final List<List<String>> ORDERED = List.of(List.of("startsOn", "endsOn"),
            List.of("coordinatorFrom", "coordinatorTo"), List.of("openedOn", "untilOn"));
    private static final int WHOLE = 100;

    private final CouncilDirectory councils;
    private final Choices choices;
    private final ConfidentialGate gate;
    private final Clock clock;

    CouncilChecks(CouncilDirectory councils, Choices choices, ConfidentialGate gate, Clock clock) {
        this.councils = councils;
        this.choices = choices;
        this.gate = gate;
        this.clock = clock;
    }

    void of(PartKind kind, UUID council, List<Field> fields, ObjectNode tree, Map<String, Problem> problems) {
        fields.stream().filter(Choices::isReference).forEach(field -> references(field, council, tree, problems));
        ORDERED.forEach(pair -> ordered(tree, pair.getFirst(), pair.getLast(), problems));
        if (tree.path("coordinatorShare").asInt(0) > WHOLE) {
            problems.putIfAbsent("coordinatorShare",
                    Problem.of("range", tree.path("coordinatorShare").asString(), "0", "100"));
        }
        if (tree.hasNonNull("startsAt")) {
            hour(tree, problems);
        }
        if (kind == PartKind.DECISION && tree.path("kind").asString("").equals("DECISION")) {
            List.of("owner", "dueOn").stream().filter(name -> !tree.hasNonNull(name))
                    .forEach(name -> problems.putIfAbsent(name, Problem.of("required")));
        }
        if (kind == PartKind.GROUP && problems.isEmpty() && tree.path("level").asString("").equals("CONFIDENTIAL")) {
            gate.require(council);
        }
    }

    /// Puts what a new part belongs to.
    ///
    /// @throws Refusal 404 `COU-405` when it isn't there
    void belongs(PartKind kind, UUID council, @Nullable UUID parent, ObjectNode tree) {
        PartKind above = kind.parent();
        if (above != null && (parent != null || kind != PartKind.MEETING)) {
            CouncilPart owner = councils.get(above.type(), council, parent == null ? council : parent);
            if (owner instanceof Meeting meeting) {
                requireOpen(meeting);
            }
            tree.put(String.valueOf(kind.parentField()), owner.id().toString());
        }
    }

    /// Puts what no form asks of a new part: its number, its first state.
    void completed(PartKind kind, UUID council, ObjectNode tree) {
        switch (kind) {
            case SEAT -> tree.put("position", councils.list(Seat.class, council).stream().mapToInt(Seat::position)
                    .max().orElse(0) + 1);
            case ITEM -> tree.put("position", councils.list(AgendaItem.class, council).stream()
                    .filter(item -> item.meeting().toString().equals(tree.path("meeting").asString()))
                    .mapToInt(AgendaItem::position).max().orElse(0) + 1);
            case MEETING -> tree.put("state", MeetingState.PREPARED.name());
            case DECISION -> {
                tree.put("position", councils.list(Decision.class, council).stream().mapToInt(Decision::position)
                        .max().orElse(0) + 1);
                boolean stands = tree.path("kind").asString("").equals("DECISION")
                        || tree.path("kind").asString("").equals("NATIONAL_REQUEST");
                tree.put("state", stands ? DecisionState.OPEN.name() : DecisionState.DONE.name());
                if (!stands) {
                    tree.put("closedOn", LocalDate.now(clock).toString());
                }
            }
            case COUNCIL, MANDATE, PAPER, GROUP, MEMBER -> {
            }
        }
    }

    /// @throws Refusal 409 `COU-002` for the agenda and the minutes of a meeting whose minutes are approved
    void requireChangeable(CouncilPart part) {
        if (part instanceof Meeting meeting) {
            requireOpen(meeting);
        } else if (part instanceof AgendaItem item) {
            requireOpen(councils.get(Meeting.class, item.council(), item.meeting()));
        }
    }

    private static void requireOpen(Meeting meeting) {
        if (meeting.state() == MeetingState.APPROVED) {
            throw Refusal.conflict("COU-002");
        }
    }

    private void references(Field field, UUID council, ObjectNode tree, Map<String, Problem> problems) {
        JsonNode chosen = tree.path(field.name());
        Set<String> ids = chosen.isArray()
                ? chosen.valueStream().map(JsonNode::asString).collect(Collectors.toSet())
                : chosen.isString() ? Set.of(chosen.asString()) : Set.of();
        if (!ids.isEmpty()) {
            UUID meeting = tree.hasNonNull("meeting") ? UUID.fromString(tree.get("meeting").asString()) : null;
            Set<String> known = choices.of(field, councils.get(council), meeting).keySet();
            ids.stream().filter(id -> !known.contains(id)).findFirst()
                    .ifPresent(id -> problems.putIfAbsent(field.name(), Problem.of("choice", id)));
        }
    }

    private static void ordered(ObjectNode tree, String first, String last, Map<String, Problem> problems) {
        if (tree.hasNonNull(first) && tree.hasNonNull(last)
                && tree.get(last).asString().compareTo(tree.get(first).asString()) < 0) {
            problems.putIfAbsent(last, Problem.of("ends-before-start"));
        }
    }

    private static void hour(ObjectNode tree, Map<String, Problem> problems) {
        String typed = tree.get("startsAt").asString();
        String hour = typed.toLowerCase(java.util.Locale.ROOT).replaceAll("\\s", "").replace('h', ':')
                .replaceFirst("^(\\d):", "0$1:").replaceFirst(":$", ":00");
        if (HOUR.matcher(hour).matches()) {
            tree.put("startsAt", hour);
        } else {
            problems.putIfAbsent("startsAt", Problem.of("hour", typed));
        }
    }
}
