package fr.egide.council.writing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Audit;
import fr.egide.council.AgendaItem;
import fr.egide.council.CouncilDirectory;
import fr.egide.council.Meeting;
import fr.egide.council.MeetingState;
import fr.egide.web.Refusal;

/// What can happen to a meeting: held, its minutes written, its minutes approved, at a later meeting or otherwise.
@Component
public class MeetingMoves {

    private final CouncilDirectory councils;
    private final CouncilWriter writer;
    private final Audit audit;
    private final Clock clock;

    MeetingMoves(CouncilDirectory councils, CouncilWriter writer, Audit audit, Clock clock) {
        this.councils = councils;
        this.writer = writer;
        this.audit = audit;
        this.clock = clock;
    }

    /// @throws Refusal 409 `COU-003` when it isn't at that step, `COU-004` before its date
    @Transactional
    public void held(Meeting meeting) {
        requireState(meeting, MeetingState.PREPARED);
        if (meeting.heldOn().isAfter(LocalDate.now(clock))) {
            throw Refusal.conflict("COU-004");
        }
        move(meeting, meeting.in(MeetingState.HELD));
    }

    /// @throws Refusal 409 `COU-003` when it isn't at that step, `COU-005` where nothing is written under any item
    @Transactional
    public void written(Meeting meeting) {
        requireState(meeting, MeetingState.HELD);
        List<AgendaItem> items = councils.list(AgendaItem.class, meeting.council());
        if (items.stream().filter(item -> item.meeting().equals(meeting.id()))
                .allMatch(item -> item.minutes() == null)) {
            throw Refusal.conflict("COU-005");
        }
        move(meeting, meeting.in(MeetingState.WRITTEN));
    }

    /// @param at the later meeting that approves the minutes
    /// @throws Refusal 409 `COU-003` when its minutes aren't written, or the other meeting came before
    @Transactional
    public void approved(Meeting meeting, @Nullable UUID at) {
        requireState(meeting, MeetingState.WRITTEN);
        LocalDate on = LocalDate.now(clock);
        if (at != null) {
            Meeting later = councils.get(Meeting.class, meeting.council(), at);
            if (!later.heldOn().isAfter(meeting.heldOn()) || later.state() == MeetingState.PREPARED) {
                throw Refusal.conflict("COU-003");
            }
            on = later.heldOn();
        }
        move(meeting, meeting.approved(on, at));
    }

    private void move(Meeting before, Meeting after) {
        writer.move(before, after);
        audit.record("MEETING_" + after.state(), "MEETING", after.id().toString(), after.council().toString());
    }

    private static void requireState(Meeting meeting, MeetingState state) {
        if (meeting.state() != state) {
            throw Refusal.conflict("COU-003");
        }
    }
}
