package fr.egide.council.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import fr.egide.council.Council;
import fr.egide.council.CouncilDirectory;
import fr.egide.council.CouncilState;
import fr.egide.council.CouncilStates;
import fr.egide.council.GroupRights;
import fr.egide.council.Meeting;
import fr.egide.council.MeetingState;
import fr.egide.council.WorkingGroup;
import fr.egide.council.writing.Attendances;
import fr.egide.council.writing.MeetingMoves;
import fr.egide.council.writing.MeetingPreparation;
import fr.egide.partner.Organisations;

/// One meeting: its agenda, who came, what was decided, what comes next.
@Controller
@RequestMapping("/councils/{id}/meetings/{meetingId}")
class MeetingController {

    private final CouncilDirectory councils;
    private final CouncilPages pages;
    private final CouncilStates states;
    private final GroupRights rights;
    private final MeetingMoves moves;
    private final MeetingPreparation preparation;
    private final Attendances attendances;
    private final Agenda agenda;
    private final Organisations organisations;

    MeetingController(CouncilDirectory councils, CouncilPages pages, CouncilStates states, GroupRights rights,
            MeetingMoves moves, MeetingPreparation preparation, Attendances attendances, Agenda agenda,
            Organisations organisations) {
        this.councils = councils;
        this.pages = pages;
        this.states = states;
        this.rights = rights;
        this.moves = moves;
        this.preparation = preparation;
        this.attendances = attendances;
        this.agenda = agenda;
        this.organisations = organisations;
    }

    /// A meeting as its page shows it.
    ///
    /// @param toApprove meetings of the same body whose minutes this one may approve
    record View(Meeting meeting, @Nullable WorkingGroup group, List<Attendances.Line> attendance,
            Map<UUID, String> names, List<Meeting> toApprove, @Nullable Meeting approvedBy) {

        public boolean isOpen() {
            return meeting.state() != MeetingState.APPROVED;
        }

        public boolean isIn(String state) {
            return meeting.state().name().equals(state);
        }

        public String name(@Nullable UUID organisation) {
            return organisation == null ? "" : names.getOrDefault(organisation, "");
        }

        /// Whether anything was said of who came.
        public boolean isSaid() {
            return attendance.stream().anyMatch(line -> line.presence() != null);
        }

        public long count(String presence) {
            return attendance.stream().filter(line -> presence.equals(line.presence())).count();
        }
    }

    @GetMapping
    String show(@PathVariable UUID id, @PathVariable UUID meetingId, Model model) {
        Council council = councils.read(id);
        Meeting meeting = rights.meeting(council, meetingId);
        CouncilPages.Page page = pages.of(council);
        model.addAttribute("page", page);
        model.addAttribute("view", view(page.state(), meeting));
        return "council/meeting";
    }

    private View view(CouncilState state, Meeting meeting) {
        List<Attendances.Line> lines = attendances.of(state, meeting);
        WorkingGroup group = state.groups().stream().filter(one -> one.id().equals(meeting.workingGroup()))
                .findFirst().orElse(null);
        List<Meeting> toApprove = meeting.state() == MeetingState.PREPARED
                ? List.of()
                : state.meetings().stream().filter(other -> other.state() == MeetingState.WRITTEN)
                        .filter(other -> Objects.equals(other.workingGroup(), meeting.workingGroup()))
                        .filter(other -> other.heldOn().isBefore(meeting.heldOn())).toList();
        return new View(meeting, group, lines,
                organisations.names(lines.stream().map(Attendances.Line::organisation).filter(Objects::nonNull)
                        .distinct().toList()),
                toApprove, meeting.approvedAt() == null ? null : state.meeting(meeting.approvedAt()).orElse(null));
    }

    @GetMapping("/next")
    String next(@PathVariable UUID id, @PathVariable UUID meetingId, Model model) {
        Council council = councils.run(id);
        Meeting last = councils.get(Meeting.class, id, meetingId);
        CouncilPages.Page page = pages.of(council);
        model.addAttribute("page", page);
        model.addAttribute("last", last);
        model.addAttribute("day", preparation.proposedDay(page.state(), last));
        return "council/next";
    }

    @PostMapping("/next")
    String prepare(@PathVariable UUID id, @PathVariable UUID meetingId,
            @RequestParam @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate heldOn) {
        Council council = councils.run(id);
        return address(preparation.after(council, councils.get(Meeting.class, id, meetingId), heldOn));
    }

    @PostMapping("/held")
    String held(@PathVariable UUID id, @PathVariable UUID meetingId) {
        Meeting meeting = run(id, meetingId);
        moves.held(meeting);
        return address(meeting);
    }

    @PostMapping("/written")
    String written(@PathVariable UUID id, @PathVariable UUID meetingId) {
        Meeting meeting = run(id, meetingId);
        moves.written(meeting);
        return address(meeting);
    }

    /// @param at the later meeting that approves, where one does
    @PostMapping("/approved")
    String approved(@PathVariable UUID id, @PathVariable UUID meetingId, @RequestParam @Nullable UUID at) {
        Meeting meeting = run(id, meetingId);
        moves.approved(meeting, at);
        return at == null ? address(meeting) : "redirect:/councils/" + id + "/meetings/" + at;
    }

    @PostMapping("/items/{item}/up")
    String up(@PathVariable UUID id, @PathVariable UUID meetingId, @PathVariable UUID item) {
        Meeting meeting = run(id, meetingId);
        agenda.up(meeting, item);
        return address(meeting) + "#agenda";
    }

    /// @param form `presence.<attendee>` and `by.<attendee>`
    @PostMapping("/attendance")
    String attendance(@PathVariable UUID id, @PathVariable UUID meetingId, @RequestParam Map<String, String> form) {
        Meeting meeting = run(id, meetingId);
        CouncilState state = states.of(councils.get(id));
        Map<UUID, Attendances.Said> sheet = new HashMap<>();
        for (Attendances.Line line : new ArrayList<>(attendances.of(state, meeting))) {
            if (form.containsKey("presence." + line.attendee())) {
                sheet.put(line.attendee(), new Attendances.Said(form.get("presence." + line.attendee()),
                        form.get("by." + line.attendee())));
            }
        }
        attendances.say(state, meeting, sheet);
        return address(meeting) + "#attendance";
    }

    private Meeting run(UUID council, UUID meeting) {
        councils.run(council);
        return councils.get(Meeting.class, council, meeting);
    }

    private static String address(Meeting meeting) {
        return "redirect:" + PartAddress.of(meeting);
    }
}
