package fr.egide.council.page;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import fr.egide.council.Council;
import fr.egide.council.CouncilDirectory;
import fr.egide.council.Decision;
import fr.egide.council.DecisionState;
import fr.egide.council.GroupRights;
import fr.egide.council.writing.DecisionMoves;
import fr.egide.document.StoredFiles;
import fr.egide.web.Refusal;

/// One decision, and what became of it.
@Controller
@RequestMapping("/councils/{id}/decisions/{decisionId}")
class CouncilDecisionController {

    private final CouncilDirectory councils;
    private final CouncilPages pages;
    private final GroupRights rights;
    private final DecisionMoves moves;
    private final TouchedThings touched;
    private final Uploads uploads;
    private final StoredFiles files;

    CouncilDecisionController(CouncilDirectory councils, CouncilPages pages, GroupRights rights, DecisionMoves moves,
            TouchedThings touched, Uploads uploads, StoredFiles files) {
        this.councils = councils;
        this.pages = pages;
        this.rights = rights;
        this.moves = moves;
        this.touched = touched;
        this.uploads = uploads;
        this.files = files;
    }

    @GetMapping
    String show(@PathVariable UUID id, @PathVariable UUID decisionId, Model model) {
        Council council = councils.read(id);
        Decision decision = get(council, decisionId);
        CouncilPages.Page page = pages.of(council);
        model.addAttribute("page", page);
        model.addAttribute("decision", decision);
        model.addAttribute("meeting", councils.get(fr.egide.council.Meeting.class, id, decision.meeting()));
        model.addAttribute("item", page.state().agenda(decision.meeting()).stream()
                .filter(item -> item.id().equals(decision.item())).findFirst().orElse(null));
        model.addAttribute("things", touched.of(decision));
        model.addAttribute("proof", decision.file() == null ? null : files.get(decision.file()).name());
        return "council/decision";
    }

    /// @param end `DONE` or `ABANDONED`
    @PostMapping("/closed")
    String close(@PathVariable UUID id, @PathVariable UUID decisionId, @RequestParam DecisionState end,
            @RequestParam @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
            @RequestParam @Nullable String said, @RequestParam(required = false) @Nullable MultipartFile file) {
        Decision decision = get(councils.run(id), decisionId);
        moves.close(decision, end, on, said, file == null || file.isEmpty() ? null : uploads.keep(file));
        return "redirect:" + PartAddress.of(decision);
    }

    @PostMapping("/reopened")
    String reopen(@PathVariable UUID id, @PathVariable UUID decisionId) {
        Decision decision = get(councils.run(id), decisionId);
        moves.reopen(decision);
        return "redirect:" + PartAddress.of(decision);
    }

    @GetMapping("/file")
    ResponseEntity<byte[]> proof(@PathVariable UUID id, @PathVariable UUID decisionId) {
        Decision decision = get(councils.read(id), decisionId);
        if (decision.file() == null) {
            throw Refusal.notFound("COU-405");
        }
        return uploads.send(decision.file());
    }

    private Decision get(Council council, UUID id) {
        Decision decision = councils.get(Decision.class, council.id(), id);
        rights.meeting(council, decision.meeting());
        return decision;
    }
}
