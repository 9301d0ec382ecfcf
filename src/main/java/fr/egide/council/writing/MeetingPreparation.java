package fr.egide.council.writing;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.council.AgendaItem;
import fr.egide.council.Council;
import fr.egide.council.CouncilState;
import fr.egide.council.CouncilStates;
import fr.egide.council.Meeting;
import fr.egide.council.MeetingState;
import fr.egide.web.Formats;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// Prepares a meeting from the last one: same formation, place and hour, same items, the approval of its minutes first and
/// the follow-up of what was decided next.
@Component
public class MeetingPreparation {

    private static final int USUAL_MONTHS = 3;
    private static final int SHORTEST_DAYS = 7;
    private static final int LONGEST_DAYS = 366;
    private static final int LAST_YEAR = 2099;

    private final CouncilStates states;
    private final CouncilWriter writer;
    private final Texts texts;
    private final Formats formats;
    private final Clock clock;

    MeetingPreparation(CouncilStates states, CouncilWriter writer, Texts texts, Formats formats, Clock clock) {
        this.states = states;
        this.writer = writer;
        this.texts = texts;
        this.formats = formats;
        this.clock = clock;
    }

    /// A day for the next one: as long after this one as this one came after the one before, never past nor a Sunday.
    public LocalDate proposedDay(CouncilState state, Meeting last) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = state.meetings().stream().filter(other -> isAlike(other, last))
                .filter(other -> other.heldOn().isBefore(last.heldOn())).map(Meeting::heldOn).findFirst()
                .map(before -> last.heldOn().plusDays(
                        Math.clamp(last.heldOn().toEpochDay() - before.toEpochDay(), SHORTEST_DAYS, LONGEST_DAYS)))
                .orElse(last.heldOn().plusMonths(USUAL_MONTHS));
        LocalDate open = day.isAfter(today) ? day : today.plusDays(SHORTEST_DAYS);
        return open.getDayOfWeek() == DayOfWeek.SUNDAY ? open.plusDays(1) : open;
    }

    /// @throws Refusal 422 `COU-007` without a date, or before the last one
    @Transactional
    public Meeting after(Council council, Meeting last, @Nullable LocalDate on) {
        if (on == null || on.isBefore(last.heldOn()) || on.getYear() > LAST_YEAR) {
            throw Refusal.unprocessable("COU-007", formats.date(last.heldOn()));
        }
        CouncilState state = states.of(council);
        Meeting next = writer.insert(new Meeting(UUID.randomUUID(), council.id(), last.workingGroup(), on,
                last.startsAt(), last.place(), last.formation(), last.subject(), MeetingState.PREPARED, null, null, 0));
        List<AgendaItem> agenda = agenda(state, last, next);
        agenda.forEach(writer::insert);
        return next;
    }

    private List<AgendaItem> agenda(CouncilState state, Meeting last, Meeting next) {
        List<AgendaItem> shape = state.agenda(last.id());
        List<AgendaItem> agenda = new ArrayList<>();
        if (last.state() != MeetingState.APPROVED) {
            add(agenda, next, "APPROVAL", texts.text("council.item.approval", formats.date(last.heldOn())));
        }
        boolean hasToFollow = standing(state, next).findAny().isPresent();
        if (hasToFollow && shape.stream().noneMatch(item -> item.kind().equals("FOLLOW_UP"))) {
            add(agenda, next, "FOLLOW_UP", texts.text("council.item.follow-up"));
        }
        shape.stream().filter(item -> !item.kind().equals("APPROVAL"))
                .forEach(item -> add(agenda, next, item.kind(), item.title()));
        return agenda;
    }

    /// Decisions of the same body that stand on the agenda of a meeting until they are closed.
    public static java.util.stream.Stream<fr.egide.council.Decision> standing(CouncilState state, Meeting meeting) {
        return state.open().stream().filter(decision -> state.meeting(decision.meeting())
                .filter(taken -> java.util.Objects.equals(taken.workingGroup(), meeting.workingGroup()))
                .filter(taken -> taken.heldOn().isBefore(meeting.heldOn())).isPresent());
    }

    private static void add(List<AgendaItem> agenda, Meeting meeting, String kind, String title) {
        agenda.add(new AgendaItem(UUID.randomUUID(), meeting.council(), meeting.id(), agenda.size() + 1, kind, title,
                null, false, 0));
    }

    private static boolean isAlike(Meeting one, Meeting other) {
        return one.formation().equals(other.formation())
                && java.util.Objects.equals(one.workingGroup(), other.workingGroup());
    }
}
