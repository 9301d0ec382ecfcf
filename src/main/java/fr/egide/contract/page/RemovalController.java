package fr.egide.contract.page;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import fr.egide.account.Permission;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.editing.DraftRemoval;

/// Says what the removal of a draft would lose, and asks before it does.
@Controller
@RequestMapping("/contracts/{id}/remove")
class RemovalController {

    private final ContractDirectory contracts;
    private final DraftRemoval removal;

    RemovalController(ContractDirectory contracts, DraftRemoval removal) {
        this.contracts = contracts;
        this.removal = removal;
    }

    @GetMapping
    String ask(@PathVariable UUID id, Model model) {
        Contract contract = contracts.require(Permission.EDIT_CONTRACT, id);
        model.addAttribute("contract", contract);
        model.addAttribute("may", removal.mayRemove(contract));
        model.addAttribute("lost", removal.lost(contract));
        return "contract/remove";
    }

    @PostMapping
    String remove(@PathVariable UUID id) {
        removal.remove(contracts.require(Permission.EDIT_CONTRACT, id));
        return "redirect:/contracts";
    }
}
