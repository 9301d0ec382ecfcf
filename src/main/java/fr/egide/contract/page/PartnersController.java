package fr.egide.contract.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import fr.egide.account.Permission;
import fr.egide.contract.Commitment;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.Signatory;
import fr.egide.partner.Organisations;

/// Who signed, and who promised what.
@Controller
class PartnersController {

    private final ContractDirectory contracts;
    private final Organisations organisations;
    private final Clock clock;

    PartnersController(ContractDirectory contracts, Organisations organisations, Clock clock) {
        this.contracts = contracts;
        this.organisations = organisations;
        this.clock = clock;
    }

    record Page(Contract contract, List<Signatory> signatories, List<Commitment> commitments, Map<UUID, String> names,
            LocalDate today) {}

    @GetMapping("/contracts/{id}/partners")
    String show(@PathVariable UUID id, Model model) {
        Contract contract = contracts.require(Permission.READ_CONTRACT, id);
        List<Signatory> signatories = contracts.list(Signatory.class, id);
        List<Commitment> commitments = contracts.list(Commitment.class, id);
        Set<UUID> ids = new LinkedHashSet<>();
        signatories.forEach(signatory -> ids.add(signatory.organisation()));
        commitments.forEach(promise -> ids.add(promise.owner()));
        model.addAttribute("page",
                new Page(contract, signatories, commitments, organisations.names(ids), LocalDate.now(clock)));
        return "contract/partners";
    }
}
