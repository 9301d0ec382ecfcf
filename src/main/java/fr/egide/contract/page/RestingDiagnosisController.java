package fr.egide.contract.page;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import fr.egide.account.Permission;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.editing.RestingDiagnoses;
import fr.egide.diagnosis.DiagnosisDirectory;

/// The choice of the diagnosis a contract rests on, and of its findings.
@Controller
@RequestMapping("/contracts/{id}/diagnosis")
class RestingDiagnosisController {

    private final ContractDirectory contracts;
    private final DiagnosisDirectory diagnoses;
    private final RestingDiagnoses resting;

    RestingDiagnosisController(ContractDirectory contracts, DiagnosisDirectory diagnoses, RestingDiagnoses resting) {
        this.contracts = contracts;
        this.diagnoses = diagnoses;
        this.resting = resting;
    }

    @PostMapping
    String choose(@PathVariable UUID id, @RequestParam UUID diagnosis) {
        resting.choose(contracts.require(Permission.EDIT_CONTRACT, id), diagnoses.read(diagnosis));
        return plan(id);
    }

    @PostMapping("/findings")
    String takeFindings(@PathVariable UUID id) {
        resting.takeFindings(contracts.require(Permission.EDIT_CONTRACT, id));
        return plan(id);
    }

    private static String plan(UUID id) {
        return "redirect:/contracts/" + id + "/plan";
    }
}
