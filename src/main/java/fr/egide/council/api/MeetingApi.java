package fr.egide.council.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import fr.egide.council.AgendaItem;
import fr.egide.council.Council;
import fr.egide.council.CouncilState;
import fr.egide.council.Decision;
import fr.egide.council.Meeting;
import fr.egide.council.MeetingState;
import fr.egide.council.writing.Attendances;
import fr.egide.council.writing.MeetingMoves;
import fr.egide.council.writing.MeetingPreparation;
import fr.egide.web.EntityTags;
import fr.egide.web.PageOf;
import fr.egide.web.Refusal;

/// Meetings of every readable council over HTTP: their list, one of them whole, the next one, their steps.
@RestController
@RequestMapping("/api/v1/meetings")
class MeetingApi {

    private final WholeCouncils whole;
    private final Attendances attendances;
    private final MeetingPreparation preparation;
    private final MeetingMoves moves;

    MeetingApi(WholeCouncils whole, Attendances attendances, MeetingPreparation preparation, MeetingMoves moves) {
        this.whole = whole;
        this.attendances = attendances;
        this.preparation = preparation;
        this.moves = moves;
    }

    /// A meeting with all that stands on it.
    ///
    /// @param standing decisions taken before that stand on its agenda
    record Whole(Meeting meeting, List<AgendaItem> agenda, List<Attendances.Line> attendance,
            List<Decision> decisions, List<Decision> standing) {}

    /// @param heldOn day of the next meeting
    record Next(@Nullable LocalDate heldOn) {}

    /// @param state `HELD`, `WRITTEN` or `APPROVED`
    /// @param at the later meeting that approves the minutes
    record Step(@Nullable MeetingState state, @Nullable UUID at) {}

    /// @param from first day, `to` last day
    @GetMapping
    PageOf<Meeting> list(@RequestParam @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "100") int size) {
        return PageOf.of(whole.readable(Meeting.class, Meeting::id).stream()
                .filter(meeting -> from == null || !meeting.heldOn().isBefore(from))
                .filter(meeting -> to == null || !meeting.heldOn().isAfter(to)).toList(), page, size);
    }

    @GetMapping("/{id}")
    ResponseEntity<Whole> get(@PathVariable UUID id) {
        CouncilState state = whole.withMeeting(id, false);
        Meeting meeting = state.meeting(id).orElseThrow();
        return ResponseEntity.ok().eTag(EntityTags.of(meeting.version()))
                .body(new Whole(meeting, state.agenda(id), attendances.of(state, meeting), state.of(meeting),
                        MeetingPreparation.standing(state, meeting).toList()));
    }

    @PostMapping("/{id}/next")
    ResponseEntity<Meeting> next(@PathVariable UUID id, @RequestBody Next wanted) {
        CouncilState state = whole.withMeeting(id, true);
        Council council = state.council();
        Meeting made = preparation.after(council, state.meeting(id).orElseThrow(), wanted.heldOn());
        return ResponseEntity.created(URI.create("/api/v1/meetings/" + made.id()))
                .eTag(EntityTags.of(made.version())).body(made);
    }

    /// @throws Refusal 409 `COU-003` when it isn't at the step before
    @PostMapping("/{id}/steps")
    Meeting move(@PathVariable UUID id, @RequestBody Step step) {
        Meeting meeting = whole.withMeeting(id, true).meeting(id).orElseThrow();
        switch (step.state()) {
            case HELD -> moves.held(meeting);
            case WRITTEN -> moves.written(meeting);
            case APPROVED -> moves.approved(meeting, step.at());
            case PREPARED -> throw Refusal.conflict("COU-003");
            case null -> throw Refusal.missing("state");
        }
        return whole.withMeeting(id, true).meeting(id).orElseThrow();
    }
}
