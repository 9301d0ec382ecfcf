package fr.egide.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import fr.egide.council.Council;
import fr.egide.council.CouncilDirectory;
import fr.egide.council.CouncilState;
import fr.egide.council.CouncilStates;
import fr.egide.council.CouncilWords;
import fr.egide.council.Decision;
import fr.egide.council.Meeting;
import fr.egide.council.MeetingState;
import fr.egide.home.WorkList.Deadline;
import fr.egide.home.WorkList.Task;
import fr.egide.web.Texts;

/// What waits in the councils someone may read: decisions that weren't kept, meetings to prepare, minutes to write.
@Component
class CouncilWork {

    private static final int COUNCILS = 3;
    private static final int DAYS_TO_PREPARE = 30;

    private final CouncilDirectory councils;
    private final CouncilStates states;
    private final CouncilWords words;
    private final Texts texts;

    CouncilWork(CouncilDirectory councils, CouncilStates states, CouncilWords words, Texts texts) {
        this.councils = councils;
        this.states = states;
        this.words = words;
        this.texts = texts;
    }

    record Waiting(List<Task> tasks, List<Deadline> deadlines) {}

    Waiting until(LocalDate today, LocalDate until) {
        List<Task> tasks = new ArrayList<>();
        List<Deadline> deadlines = new ArrayList<>();
        councils.listReadable().stream().limit(COUNCILS).forEach(council -> {
            CouncilState state = states.of(council);
            tasks.addAll(tasks(council, state, today));
            state.open().stream().flatMap(one -> deadline(council, one, today, until)).forEach(deadlines::add);
        });
        return new Waiting(tasks, deadlines);
    }

    private List<Task> tasks(Council council, CouncilState state, LocalDate today) {
        String base = "/councils/" + council.id();
        List<Task> tasks = new ArrayList<>();
        long late = state.open().stream().filter(one -> one.isLate(today)).count();
        if (late > 0) {
            tasks.add(new Task(council.title(), texts.text("home.task.decisions", late), base + "/decisions"));
        }
        if (!councils.mayRun(council)) {
            return tasks;
        }
        state.next(today).filter(meeting -> !meeting.heldOn().isAfter(today.plusDays(DAYS_TO_PREPARE)))
                .ifPresent(meeting -> tasks.add(task(council, meeting, "home.task.meeting", base)));
        state.meetings().stream().filter(meeting -> meeting.state() == MeetingState.HELD)
                .forEach(meeting -> tasks.add(task(council, meeting, "home.task.minutes", base)));
        return tasks;
    }

    private Task task(Council council, Meeting meeting, String key, String base) {
        return new Task(council.title(), texts.text(key, words.meeting(meeting)), base + "/meetings/" + meeting.id());
    }

    private static Stream<Deadline> deadline(Council council, Decision one, LocalDate today, LocalDate until) {
        LocalDate due = one.dueOn();
        return due == null || due.isAfter(until)
                ? Stream.empty()
                : Stream.of(new Deadline(due, one.what(), council.title(),
                        "/councils/" + council.id() + "/decisions/" + one.id(), one.isLate(today)));
    }
}
