package fr.egide.council.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fr.egide.council.Council;
import fr.egide.council.CouncilDirectory;
import fr.egide.council.CouncilState;
import fr.egide.council.CouncilStates;
import fr.egide.council.Decision;
import fr.egide.council.Gap;
import fr.egide.council.Gaps;
import fr.egide.council.GroupRights;
import fr.egide.council.Mandate;
import fr.egide.council.Meeting;
import fr.egide.council.Member;
import fr.egide.council.WorkingGroup;
import fr.egide.council.writing.MeetingPreparation;
import fr.egide.partner.Organisations;

/// What all pages of a council show.
@Component
class CouncilPages {

    private final CouncilDirectory councils;
    private final CouncilStates states;
    private final GroupRights rights;
    private final Organisations organisations;
    private final Clock clock;

    CouncilPages(CouncilDirectory councils, CouncilStates states, GroupRights rights, Organisations organisations,
            Clock clock) {
        this.councils = councils;
        this.states = states;
        this.rights = rights;
        this.organisations = organisations;
        this.clock = clock;
    }

    /// A council as its reader sees it.
    ///
    /// @param names of organisations
    /// @param closed groups that the reader doesn't enter
    record Page(CouncilState state, List<Gap> gaps, Map<UUID, String> names, Set<UUID> closed, boolean mayRun,
            LocalDate today) {

        public Council council() {
            return state.council();
        }

        public String name(UUID organisation) {
            return names.getOrDefault(organisation, "—");
        }

        /// Members of a group, by the name of their organisation.
        public List<Member> membersOf(UUID group) {
            return state.membersOf(group).stream().sorted(Comparator.comparing(member -> name(member.organisation())))
                    .toList();
        }

        public List<Decision> late() {
            return state.open().stream().filter(decision -> decision.isLate(today)).toList();
        }

        /// Meetings to come first, the nearest first.
        public List<Meeting> coming() {
            return state.meetings().stream().filter(meeting -> !meeting.heldOn().isBefore(today)).toList().reversed();
        }

        public List<Meeting> past() {
            return state.meetings().stream().filter(meeting -> meeting.heldOn().isBefore(today)).toList();
        }

        /// Open groups first.
        public List<WorkingGroup> living() {
            return state.groups().stream().filter(group -> !group.isClosed()).toList();
        }

        public List<WorkingGroup> ended() {
            return state.groups().stream().filter(WorkingGroup::isClosed).toList();
        }

        /// What a meeting of the same body decided before and that still stands.
        public List<Decision> standing(Meeting meeting) {
            return MeetingPreparation.standing(state, meeting).toList();
        }
    }

    Page of(Council council) {
        CouncilState state = states.of(council);
        LocalDate today = LocalDate.now(clock);
        return new Page(state, Gaps.of(state, today), organisations.names(named(state)),
                rights.closed(council, state.groups()), councils.mayRun(council), today);
    }

    private static Set<UUID> named(CouncilState state) {
        Set<UUID> ids = new HashSet<>();
        state.mandates().stream().map(Mandate::organisation).forEach(ids::add);
        state.members().stream().map(Member::organisation).forEach(ids::add);
        state.decisions().stream().map(Decision::owner).filter(java.util.Objects::nonNull).forEach(ids::add);
        if (state.council().coordinator() != null) {
            ids.add(state.council().coordinator());
        }
        return ids;
    }
}
