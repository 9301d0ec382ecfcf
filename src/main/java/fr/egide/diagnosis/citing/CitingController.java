package fr.egide.diagnosis.citing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import fr.egide.account.Permission;
import fr.egide.diagnosis.Diagnosis;
import fr.egide.diagnosis.DiagnosisDirectory;
import fr.egide.diagnosis.Figure;
import fr.egide.diagnosis.Finding;
import fr.egide.diagnosis.writing.Quotations;
import fr.egide.web.Trees;

/// Chooses among what the portrait says the figures that a finding stands on.
@Controller
@RequestMapping("/diagnoses/{id}/findings/{finding}/portrait")
class CitingController {

    private final DiagnosisDirectory diagnoses;
    private final PortraitReading portrait;
    private final Quotations quotations;
    private final Trees trees;

    CitingController(DiagnosisDirectory diagnoses, PortraitReading portrait, Quotations quotations,
            Trees trees) {
        this.diagnoses = diagnoses;
        this.portrait = portrait;
        this.quotations = quotations;
        this.trees = trees;
    }

    /// @param cited what the finding already quotes, by its address
    record Page(Diagnosis diagnosis, Finding finding, Map<String, List<Citable>> said, Map<String, Figure> cited) {

        public boolean holds(Citable one) {
            return cited.containsKey(one.address());
        }

        /// Whether the portrait said something else when it was quoted.
        public boolean saidOtherwise(Citable one) {
            Figure before = cited.get(one.address());
            return before != null && !before.text().equals(one.text());
        }
    }

    @GetMapping
    String show(@PathVariable UUID id, @PathVariable UUID finding, Model model) {
        Diagnosis diagnosis = diagnoses.require(Permission.WRITE_DIAGNOSIS, id);
        model.addAttribute("page",
                new Page(diagnosis, diagnoses.get(Finding.class, id, finding), portrait.of(diagnosis),
                        quotations.of(id, finding)));
        return "diagnosis/citing";
    }

    /// @param quote addresses of what is chosen; the portrait is read again, and what it no longer says is left
    @PostMapping
    String cite(@PathVariable UUID id, @PathVariable UUID finding, @RequestParam(defaultValue = "") Set<String> quote) {
        Diagnosis diagnosis = diagnoses.require(Permission.WRITE_DIAGNOSIS, id);
        List<Figure> chosen = portrait.of(diagnosis).values().stream().flatMap(List::stream)
                .filter(one -> quote.contains(one.address())).map(one -> new Figure(UUID.randomUUID(), id, finding, 0,
                        one.key(), one.text(), one.address(), one.chart(),
                        one.basis() == null ? null : trees.write(one.basis()), 0))
                .toList();
        quotations.quote(id, finding, chosen);
        return "redirect:/diagnoses/" + id + "/findings#o-" + finding;
    }
}
