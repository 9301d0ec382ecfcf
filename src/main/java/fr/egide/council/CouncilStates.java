package fr.egide.council;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/// Reads whole councils, without what belongs to groups that stay closed to the signed-in user.
@Component
public class CouncilStates {

    private final CouncilDirectory councils;
    private final GroupRights rights;

    CouncilStates(CouncilDirectory councils, GroupRights rights) {
        this.councils = councils;
        this.rights = rights;
    }

    public CouncilState of(Council council) {
        UUID id = council.id();
        List<WorkingGroup> groups = councils.list(WorkingGroup.class, id);
        Set<UUID> closed = rights.closed(council, groups);
        List<Meeting> meetings = councils.list(Meeting.class, id).stream()
                .filter(meeting -> meeting.workingGroup() == null || !closed.contains(meeting.workingGroup()))
                .toList();
        Set<UUID> seen = meetings.stream().map(Meeting::id).collect(Collectors.toSet());
        return new CouncilState(council, councils.list(Seat.class, id), councils.list(Mandate.class, id),
                councils.list(Paper.class, id), meetings,
                councils.list(AgendaItem.class, id).stream().filter(item -> seen.contains(item.meeting())).toList(),
                councils.list(Decision.class, id).stream().filter(one -> seen.contains(one.meeting())).toList(),
                groups, councils.list(Member.class, id).stream()
                        .filter(member -> !closed.contains(member.workingGroup())).toList());
    }
}
