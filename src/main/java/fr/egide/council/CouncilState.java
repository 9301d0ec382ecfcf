package fr.egide.council;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A council with all that the signed-in user may see of it: what stands in a closed group isn't there.
///
/// @param meetings the latest first
/// @param decisions by number
/// @param groups those that stay closed to the reader included, by their name alone
public record CouncilState(Council council, List<Seat> seats, List<Mandate> mandates, List<Paper> papers,
        List<Meeting> meetings, List<AgendaItem> items, List<Decision> decisions, List<WorkingGroup> groups,
        List<Member> members) {

    private static final Comparator<Decision> BY_DUE = Comparator
            .comparing((Decision decision) -> decision.dueOn() == null ? LocalDate.MAX : decision.dueOn())
            .thenComparing(Decision::position);

    /// Who holds a seat on a day: one organisation or, for a seat of several, each of them.
    public List<Mandate> holders(Seat seat, LocalDate day) {
        return mandates.stream().filter(mandate -> mandate.seat().equals(seat.id()) && mandate.runsOn(day)).toList();
    }

    /// Mandates of a seat that have ended or haven't begun.
    public List<Mandate> otherMandates(Seat seat, LocalDate day) {
        return mandates.stream().filter(mandate -> mandate.seat().equals(seat.id()) && !mandate.runsOn(day)).toList();
    }

    /// The latest document of a kind that is signed.
    public Optional<Paper> signed(String kind, LocalDate day) {
        return papers.stream().filter(paper -> paper.kind().equals(kind) && paper.isSigned(day)).findFirst();
    }

    /// The agenda of a meeting, in its order.
    public List<AgendaItem> agenda(UUID meeting) {
        return items.stream().filter(item -> item.meeting().equals(meeting)).toList();
    }

    public Optional<Meeting> meeting(UUID id) {
        return meetings.stream().filter(meeting -> meeting.id().equals(id)).findFirst();
    }

    /// The first meeting to come, of the council or of one of its groups.
    public Optional<Meeting> next(LocalDate today) {
        return meetings.stream().filter(meeting -> meeting.state() == MeetingState.PREPARED)
                .filter(meeting -> !meeting.heldOn().isBefore(today)).reduce((_, earlier) -> earlier);
    }

    /// The latest meeting of a formation that took place, of the council itself.
    public Optional<Meeting> last(String formation) {
        return meetings.stream().filter(meeting -> meeting.workingGroup() == null)
                .filter(meeting -> meeting.formation().equals(formation))
                .filter(meeting -> meeting.state() != MeetingState.PREPARED).findFirst();
    }

    /// Decisions that stand until they are closed, the first due first.
    public List<Decision> open() {
        return decisions.stream().filter(Decision::isOpen).sorted(BY_DUE).toList();
    }

    /// Decisions kept or given up, the latest first.
    public List<Decision> closed() {
        return decisions.stream().filter(decision -> !decision.isOpen()).toList().reversed();
    }

    public List<Decision> of(Meeting meeting) {
        return decisions.stream().filter(decision -> decision.meeting().equals(meeting.id())).toList();
    }

    public List<Member> membersOf(UUID group) {
        return members.stream().filter(member -> member.workingGroup().equals(group)).toList();
    }
}
