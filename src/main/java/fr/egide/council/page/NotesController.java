package fr.egide.council.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.account.Accounts;
import fr.egide.council.GroupNotes;
import fr.egide.council.Note;
import fr.egide.council.PersonalData;
import fr.egide.council.WorkingGroup;
import fr.egide.web.Refusal;

/// The notes of a confidential group, for its members alone: nobody else is told that the page exists.
@Controller
@RequestMapping("/councils/{id}/groups/{groupId}/notes")
class NotesController {

    private static final int USUAL_MONTHS = 3;

    private final GroupNotes notes;
    private final PersonalData personal;
    private final Accounts accounts;
    private final Clock clock;

    NotesController(GroupNotes notes, PersonalData personal, Accounts accounts, Clock clock) {
        this.notes = notes;
        this.personal = personal;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// What was typed and what is to be said of it.
    record Draft(String text, @Nullable LocalDate expiresOn, List<PersonalData.Found> found,
            @Nullable Refusal refusal) {

        /// The bound that the refusal names.
        public Object limit() {
            return refusal == null ? "" : refusal.arguments()[0];
        }
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, @PathVariable UUID groupId) {
        return page(notes.requireMember(id, groupId), new Draft("", usual(), List.of(), null), HttpStatus.OK);
    }

    /// @param checked once the warning was read
    @PostMapping
    ModelAndView write(@PathVariable UUID id, @PathVariable UUID groupId,
            @RequestParam(defaultValue = "") String text,
            @RequestParam @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate expiresOn,
            @RequestParam(defaultValue = "false") boolean checked) {
        WorkingGroup group = notes.requireMember(id, groupId);
        List<PersonalData.Found> found = checked ? List.of() : personal.in(text);
        if (!found.isEmpty()) {
            return page(group, new Draft(text, expiresOn, found, null), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            notes.write(group, text, expiresOn);
        } catch (Refusal refusal) {
            return page(group, new Draft(text, expiresOn, List.of(), refusal), refusal.status());
        }
        return new ModelAndView(address(group));
    }

    @PostMapping("/{note}/remove")
    String remove(@PathVariable UUID id, @PathVariable UUID groupId, @PathVariable UUID note) {
        WorkingGroup group = notes.requireMember(id, groupId);
        notes.remove(group, note);
        return address(group);
    }

    private ModelAndView page(WorkingGroup group, Draft draft, HttpStatusCode status) {
        List<Note> kept = notes.read(group);
        Map<UUID, String> authors = new HashMap<>();
        kept.forEach(note -> authors.computeIfAbsent(note.author(), accounts::nameOf));
        return new ModelAndView("council/notes", status).addObject("group", group).addObject("notes", kept)
                .addObject("authors", authors).addObject("draft", draft)
                .addObject("latest", LocalDate.now(clock).plusMonths(GroupNotes.MOST_MONTHS));
    }

    private LocalDate usual() {
        return LocalDate.now(clock).plusMonths(USUAL_MONTHS);
    }

    private static String address(WorkingGroup group) {
        return "redirect:" + PartAddress.of(group) + "/notes";
    }
}
