package fr.egide.council.api;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Component;

import fr.egide.council.Council;
import fr.egide.council.CouncilDirectory;
import fr.egide.council.CouncilPart;
import fr.egide.council.CouncilState;
import fr.egide.council.CouncilStates;
import fr.egide.council.Decision;
import fr.egide.council.GroupRights;
import fr.egide.council.Meeting;
import fr.egide.council.WorkingGroup;
import fr.egide.web.Refusal;

/// Finds meetings and decisions by their identifier alone, with the council they belong to.
@Component
class WholeCouncils {

    private final JdbcAggregateTemplate rows;
    private final CouncilDirectory councils;
    private final CouncilStates states;
    private final GroupRights rights;

    WholeCouncils(JdbcAggregateTemplate rows, CouncilDirectory councils, CouncilStates states, GroupRights rights) {
        this.rows = rows;
        this.councils = councils;
        this.states = states;
        this.rights = rights;
    }

    /// Parts of one kind of all readable councils, without those of groups that stay closed to the reader.
    ///
    /// @param meeting the meeting that a part belongs to
    <T extends CouncilPart> List<T> readable(Class<T> type, Function<T, UUID> meeting) {
        List<Council> open = councils.listReadable();
        List<UUID> ids = open.stream().map(Council::id).toList();
        List<WorkingGroup> groups = councils.listIn(WorkingGroup.class, ids);
        Set<UUID> closed = open.stream().flatMap(council -> closed(council, groups)).collect(Collectors.toSet());
        Set<UUID> seen = councils.listIn(Meeting.class, ids).stream()
                .filter(one -> one.workingGroup() == null || !closed.contains(one.workingGroup())).map(Meeting::id)
                .collect(Collectors.toSet());
        return councils.listIn(type, ids).stream().filter(part -> seen.contains(meeting.apply(part))).toList();
    }

    private Stream<UUID> closed(Council council, List<WorkingGroup> groups) {
        return rights.closed(council, groups.stream().filter(group -> group.council().equals(council.id())).toList())
                .stream();
    }

    /// The council of a meeting that the reader may see, or run.
    ///
    /// @throws Refusal 404 `COU-405`; 403 `ACC-403`
    CouncilState withMeeting(UUID id, boolean run) {
        return with(rows.findById(id, Meeting.class), run, Function.identity());
    }

    /// The council of a decision that the reader may see, or run.
    ///
    /// @throws Refusal 404 `COU-405`; 403 `ACC-403`
    CouncilState withDecision(UUID id, boolean run) {
        return with(rows.findById(id, Decision.class), run,
                decision -> councils.get(Meeting.class, decision.council(), decision.meeting()));
    }

    private <T extends CouncilPart> CouncilState with(@Nullable T part, boolean run,
            Function<T, Meeting> meeting) {
        if (part == null) {
            throw Refusal.notFound("COU-405");
        }
        Council council = run ? councils.run(part.council()) : councils.read(part.council());
        rights.meeting(council, meeting.apply(part).id());
        return states.of(council);
    }
}
