package fr.egide.council.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.council.Council;
import fr.egide.council.CouncilDirectory;
import fr.egide.council.CouncilPart;
import fr.egide.council.Decision;
import fr.egide.council.Meeting;
import fr.egide.council.MeetingState;
import fr.egide.frame.CouncilKind;
import fr.egide.frame.CouncilKinds;
import fr.egide.web.PageOf;

/// The list of councils, in as many statements for thirty as for one.
@Component
class CouncilList {

    private static final int SIZE = 50;

    private final CouncilDirectory councils;
    private final CouncilKinds kinds;
    private final Clock clock;

    CouncilList(CouncilDirectory councils, CouncilKinds kinds, Clock clock) {
        this.councils = councils;
        this.kinds = kinds;
        this.clock = clock;
    }

    /// One council.
    ///
    /// @param last day of its last meeting; `next` of the first to come
    /// @param open decisions that stand; `late` those past their date
    record Row(Council council, String kind, @Nullable LocalDate last, @Nullable LocalDate next, long open,
            long late) {}

    PageOf<Row> page(int number) {
        PageOf<Council> shown = PageOf.of(councils.listReadable(), number, SIZE);
        List<UUID> ids = shown.items().stream().map(Council::id).toList();
        Map<UUID, List<Meeting>> meetings = of(Meeting.class, ids);
        Map<UUID, List<Decision>> decisions = of(Decision.class, ids);
        Map<String, String> names = kinds.list().stream()
                .collect(Collectors.toMap(CouncilKind::code, CouncilKind::abbreviation));
        return new PageOf<>(shown.items().stream()
                .map(council -> row(council, names.getOrDefault(council.kind(), council.kind()),
                        meetings.getOrDefault(council.id(), List.of()).stream()
                                .filter(meeting -> meeting.workingGroup() == null).toList(),
                        decisions.getOrDefault(council.id(), List.of())))
                .toList(), shown.page(), shown.size(), shown.total());
    }

    private Row row(Council council, String kind, List<Meeting> meetings, List<Decision> decisions) {
        LocalDate today = LocalDate.now(clock);
        return new Row(council, kind, meetings.stream().filter(meeting -> meeting.state() != MeetingState.PREPARED)
                .map(Meeting::heldOn).findFirst().orElse(null),
                meetings.stream().filter(meeting -> meeting.state() == MeetingState.PREPARED).map(Meeting::heldOn)
                        .filter(day -> !day.isBefore(today)).min(LocalDate::compareTo).orElse(null),
                decisions.stream().filter(Decision::isOpen).count(),
                decisions.stream().filter(decision -> decision.isLate(today)).count());
    }

    private <T extends CouncilPart> Map<UUID, List<T>> of(Class<T> type, List<UUID> ids) {
        Function<T, UUID> council = CouncilPart::council;
        return councils.listIn(type, ids).stream().collect(Collectors.groupingBy(council));
    }
}
