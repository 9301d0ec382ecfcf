package fr.egide.contract.page;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import fr.egide.account.Permission;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ExaminedOption;
import fr.egide.contract.editing.ExaminedOptions;

/// Notes a perimeter that was examined for a contract.
@Controller
class ExaminedOptionController {

    private final ContractDirectory contracts;
    private final ExaminedOptions options;

    ExaminedOptionController(ContractDirectory contracts, ExaminedOptions options) {
        this.contracts = contracts;
        this.options = options;
    }

    @PostMapping("/contracts/{id}/options")
    String note(@PathVariable UUID id, @RequestParam UUID perimeter, @RequestParam ExaminedOption.Outcome outcome,
            @RequestParam(defaultValue = "") String reason) {
        options.note(contracts.require(Permission.EDIT_CONTRACT, id), perimeter, outcome, reason);
        return "redirect:/contracts/" + id + "/plan#options";
    }
}
