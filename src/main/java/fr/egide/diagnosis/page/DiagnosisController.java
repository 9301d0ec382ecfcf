package fr.egide.diagnosis.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import fr.egide.account.Accounts;
import fr.egide.diagnosis.DiagnosisDirectory;
import fr.egide.diagnosis.Step;
import fr.egide.diagnosis.writing.DiagnosisHistory;
import fr.egide.web.Refusal;

/// The pages of one diagnosis, a tab each.
@Controller
class DiagnosisController {

    private static final List<String> TABS = List.of("sections", "findings", "responses", "priorities",
            "consultation", "decision");
    private static final int CHANGES = 20;

    private final DiagnosisDirectory diagnoses;
    private final DiagnosisFrames frames;
    private final PartNames parts;
    private final DiagnosisHistory history;
    private final Accounts accounts;

    DiagnosisController(DiagnosisDirectory diagnoses, DiagnosisFrames frames, PartNames parts, DiagnosisHistory history,
            Accounts accounts) {
        this.diagnoses = diagnoses;
        this.frames = frames;
        this.parts = parts;
        this.history = history;
        this.accounts = accounts;
    }

    @GetMapping("/diagnoses/{id}")
    String synthesis(@PathVariable UUID id, Model model) {
        return show(id, "synthesis", model);
    }

    @GetMapping("/diagnoses/{id}/{tab}")
    String tab(@PathVariable UUID id, @PathVariable String tab, Model model) {
        if (!TABS.contains(tab)) {
            throw Refusal.notFound("WEB-404");
        }
        return show(id, tab, model);
    }

    private String show(UUID id, String tab, Model model) {
        DiagnosisFrames.Page page = frames.of(diagnoses.read(id));
        model.addAttribute("page", page);
        model.addAttribute("tab", tab);
        model.addAttribute("tabs", TABS);
        if (tab.equals("decision")) {
            List<DiagnosisHistory.Change> changes = history.latest(id, CHANGES);
            model.addAttribute("changes", changes);
            model.addAttribute("names", names(page, changes));
            model.addAttribute("parts", parts.of(page.document()));
        }
        return "diagnosis/" + tab;
    }

    private Map<UUID, String> names(DiagnosisFrames.Page page, List<DiagnosisHistory.Change> changes) {
        return java.util.stream.Stream
                .concat(page.document().steps().stream().map(Step::actor),
                        changes.stream().map(DiagnosisHistory.Change::actor))
                .distinct().collect(Collectors.toMap(actor -> actor, accounts::nameOf));
    }
}
