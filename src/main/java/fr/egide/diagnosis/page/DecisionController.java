package fr.egide.diagnosis.page;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import fr.egide.account.Permission;
import fr.egide.diagnosis.DiagnosisDirectory;
import fr.egide.diagnosis.writing.RemedialVersions;
import fr.egide.diagnosis.writing.Workflow;

/// The moves of a diagnosis: its writers hand it in or take it back, others accept or reject it.
@Controller
@RequestMapping("/diagnoses/{id}")
class DecisionController {

    private final DiagnosisDirectory diagnoses;
    private final Workflow workflow;
    private final RemedialVersions remedies;

    DecisionController(DiagnosisDirectory diagnoses, Workflow workflow, RemedialVersions remedies) {
        this.diagnoses = diagnoses;
        this.workflow = workflow;
        this.remedies = remedies;
    }

    @PostMapping("/submit")
    String submit(@PathVariable UUID id) {
        workflow.submit(diagnoses.require(Permission.WRITE_DIAGNOSIS, id));
        return decision(id);
    }

    @PostMapping("/withdraw")
    String withdraw(@PathVariable UUID id) {
        workflow.withdraw(diagnoses.require(Permission.WRITE_DIAGNOSIS, id));
        return decision(id);
    }

    @PostMapping("/accept")
    String accept(@PathVariable UUID id, @RequestParam @Nullable String reason) {
        workflow.accept(diagnoses.require(Permission.DECIDE_DIAGNOSIS, id), reason);
        return decision(id);
    }

    @PostMapping("/reject")
    String reject(@PathVariable UUID id, @RequestParam @Nullable String reason) {
        workflow.reject(diagnoses.require(Permission.DECIDE_DIAGNOSIS, id), reason);
        return decision(id);
    }

    @PostMapping("/remedy")
    String remedy(@PathVariable UUID id) {
        return "redirect:/diagnoses/" + remedies.open(diagnoses.require(Permission.WRITE_DIAGNOSIS, id)).id();
    }

    private static String decision(UUID id) {
        return "redirect:/diagnoses/" + id + "/decision";
    }
}
