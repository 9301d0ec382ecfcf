package fr.egide.council.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.council.AgendaItem;
import fr.egide.council.CouncilDirectory;
import fr.egide.council.Meeting;
import fr.egide.council.MeetingState;
import fr.egide.council.PersonalData;
import fr.egide.web.Refusal;

/// The minutes of a meeting, item by item, on a model without names: what may name a person is shown before it is saved.
@Controller
@RequestMapping("/councils/{id}/meetings/{meetingId}/minutes")
class MinutesController {

    private final CouncilDirectory councils;
    private final CouncilPages pages;
    private final Agenda agenda;
    private final PersonalData personal;

    MinutesController(CouncilDirectory councils, CouncilPages pages, Agenda agenda, PersonalData personal) {
        this.councils = councils;
        this.pages = pages;
        this.agenda = agenda;
        this.personal = personal;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, @PathVariable UUID meetingId) {
        Meeting meeting = writable(id, meetingId);
        return page(meeting, agenda.of(meeting).stream().map(item -> new Agenda.Written(item, item.version(),
                item.minutes() == null ? "" : item.minutes(), item.disclosed())).toList(), List.of());
    }

    /// @param form `minutes.<item>`, `version.<item>`, `disclosed.<item>`; `checked` once the warning was read
    @PostMapping
    ModelAndView write(@PathVariable UUID id, @PathVariable UUID meetingId, @RequestParam Map<String, String> form) {
        Meeting meeting = writable(id, meetingId);
        List<Agenda.Written> texts = new ArrayList<>();
        for (AgendaItem item : agenda.of(meeting)) {
            String typed = form.get("minutes." + item.id());
            if (typed != null) {
                texts.add(new Agenda.Written(item, version(form.get("version." + item.id()), item), typed,
                        form.containsKey("disclosed." + item.id())));
            }
        }
        List<PersonalData.Found> found = texts.stream().flatMap(text -> personal.in(text.minutes()).stream())
                .distinct().toList();
        if (!found.isEmpty() && !form.containsKey("checked")) {
            return page(meeting, texts, found);
        }
        agenda.write(texts);
        return new ModelAndView("redirect:" + PartAddress.of(meeting));
    }

    private static int version(@Nullable String typed, AgendaItem item) {
        try {
            return Integer.parseInt(String.valueOf(typed));
        } catch (NumberFormatException e) {
            return item.version();
        }
    }

    private ModelAndView page(Meeting meeting, List<Agenda.Written> texts, List<PersonalData.Found> found) {
        return new ModelAndView("council/minutes",
                found.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("page", pages.of(councils.get(meeting.council()))).addObject("meeting", meeting)
                .addObject("written", texts).addObject("found", found);
    }

    /// @throws Refusal 409 `COU-002` once the minutes are approved
    private Meeting writable(UUID id, UUID meetingId) {
        councils.run(id);
        Meeting meeting = councils.get(Meeting.class, id, meetingId);
        if (meeting.state() == MeetingState.APPROVED) {
            throw Refusal.conflict("COU-002");
        }
        return meeting;
    }
}
