package fr.egide.contract.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import fr.egide.account.Permission;
import fr.egide.contract.ActionSheet;
import fr.egide.contract.BudgetLine;
import fr.egide.contract.Commitment;
import fr.egide.contract.Completeness;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.Means;
import fr.egide.contract.Milestone;
import fr.egide.contract.Objective;
import fr.egide.contract.Signatory;
import fr.egide.partner.Organisations;

/// The first page of a contract: its state, its objectives, what is late, its means.
@Controller
class SynthesisController {

    private final ContractDirectory contracts;
    private final Completeness completeness;
    private final Organisations organisations;
    private final Signing signing;
    private final Clock clock;

    SynthesisController(ContractDirectory contracts, Completeness completeness, Organisations organisations,
            Signing signing,
            Clock clock) {
        this.contracts = contracts;
        this.completeness = completeness;
        this.organisations = organisations;
        this.signing = signing;
        this.clock = clock;
    }

    /// @param statuses number of actions by status code
    record Page(Contract contract, List<Objective> objectives, Map<UUID, Long> actionsByObjective,
            Map<String, Long> statuses,
            int actions, long incomplete, Means means, Map<String, Means> byFunder, List<LateMilestone> lateMilestones,
            List<Commitment> lateCommitments, int signatories, List<String> signingLacks) {}

    record LateMilestone(Milestone milestone, ActionSheet action) {}

    @GetMapping("/contracts/{id}")
    String show(@PathVariable UUID id, Model model) {
        Contract contract = contracts.require(Permission.READ_CONTRACT, id);
        LocalDate today = LocalDate.now(clock);
        List<ActionSheet> actions = contracts.actions(id);
        Map<UUID, ActionSheet> byId = actions.stream().collect(Collectors.toMap(ActionSheet::id, action -> action));
        List<BudgetLine> money = contracts.list(BudgetLine.class, id);
        List<LateMilestone> late = contracts.list(Milestone.class, id).stream().filter(step -> step.isOverdue(today))
                .map(step -> new LateMilestone(step, java.util.Objects.requireNonNull(byId.get(step.action()))))
                .toList();
        model.addAttribute("page", new Page(contract, contracts.objectives(id),
                actions.stream().collect(Collectors.groupingBy(ActionSheet::objective, Collectors.counting())),
                actions.stream().collect(Collectors.groupingBy(ActionSheet::status, Collectors.counting())),
                actions.size(),
                completeness.missing(id).values().stream().filter(keys -> !keys.isEmpty()).count(), Means.of(money),
                byFunder(money), late,
                contracts.list(Commitment.class, id).stream().filter(promise -> promise.isOverdue(today)).toList(),
                contracts.list(Signatory.class, id).size(), signing.lacks(contract)));
        return "contract/synthesis";
    }

    @PostMapping("/contracts/{id}/sign")
    String sign(@PathVariable UUID id, @RequestParam LocalDate signedOn) {
        signing.sign(contracts.require(Permission.EDIT_CONTRACT, id), signedOn);
        return "redirect:/contracts/" + id;
    }

    private Map<String, Means> byFunder(List<BudgetLine> money) {
        Map<UUID, String> names = organisations.names(money.stream().map(BudgetLine::funder).distinct().toList());
        return money.stream().collect(Collectors.groupingBy(line -> names.getOrDefault(line.funder(), "—"),
                java.util.TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), Means::of)));
    }
}
