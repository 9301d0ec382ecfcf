package fr.egide.contract.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fr.egide.contract.ActionSheet;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.Objective;

/// The objects of a contract that a field can choose, with their numbers: `2.3 Visites de logements`.
@Component
class References {

    private final ContractDirectory contracts;

    References(ContractDirectory contracts) {
        this.contracts = contracts;
    }

    Map<UUID, String> labels(ObjectKind kind, UUID contract) {
        Map<UUID, String> labels = new LinkedHashMap<>();
        switch (kind) {
            case AXIS ->
                contracts.axes(contract).forEach(axis -> labels.put(axis.id(), axis.position() + " " + axis.title()));
            case FINDING -> contracts.findings(contract)
                    .forEach(finding -> labels.put(finding.id(), finding.position() + " " + shortened(finding.text())));
            case OBJECTIVE -> contracts.objectives(contract)
                    .forEach(objective -> labels.put(objective.id(), objective.position() + " " + objective.title()));
            case ACTION ->
                codes(contract).forEach((action, code) -> labels.put(action.id(), code + " " + action.title()));
            case CONTRACT, SIGNATORY, PARTICIPATION, MILESTONE, BUDGET_LINE, COMMITMENT ->
                throw new IllegalArgumentException("no field chooses a " + kind);
        }
        return labels;
    }

    /// Codes of the actions: number of the objective, then number within it.
    Map<ActionSheet, String> codes(UUID contract) {
        List<Objective> objectives = contracts.objectives(contract);
        List<ActionSheet> actions = contracts.actions(contract);
        Map<ActionSheet, String> codes = new LinkedHashMap<>();
        objectives.forEach(objective -> actions.stream().filter(action -> action.objective().equals(objective.id()))
                .forEach(action -> codes.put(action, objective.position() + "." + action.position())));
        return codes;
    }

    static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 79) + "…";
    }
}
