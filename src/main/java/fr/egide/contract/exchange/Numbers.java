package fr.egide.contract.exchange;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fr.egide.contract.ActionSheet;
import fr.egide.contract.Axis;
import fr.egide.contract.BudgetLine;
import fr.egide.contract.Commitment;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractObject;
import fr.egide.contract.Finding;
import fr.egide.contract.Milestone;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.Objective;

/// How objects are named in a file: the number of an axis, a finding, an objective; `2.3` for the third action of the
/// second objective; their title where there is one.
@Component
class Numbers {

    private final ContractDirectory contracts;

    Numbers(ContractDirectory contracts) {
        this.contracts = contracts;
    }

    /// Objects of a kind in the order of the contract.
    List<? extends ContractObject> list(ObjectKind kind, UUID contract) {
        return switch (kind) {
            case AXIS -> contracts.axes(contract);
            case FINDING -> contracts.findings(contract);
            case OBJECTIVE -> contracts.objectives(contract);
            case ACTION -> actions(contract);
            default -> contracts.list(kind.type(), contract);
        };
    }

    private List<ActionSheet> actions(UUID contract) {
        Map<UUID, Integer> order = new HashMap<>();
        contracts.objectives(contract).forEach(objective -> order.put(objective.id(), order.size()));
        return contracts.actions(contract).stream()
                .sorted(Comparator.comparing(action -> order.getOrDefault(action.objective(), 0))).toList();
    }

    Map<UUID, String> of(UUID contract) {
        Map<UUID, String> numbers = new LinkedHashMap<>();
        contracts.axes(contract).forEach(axis -> numbers.put(axis.id(), "" + axis.position()));
        contracts.findings(contract).forEach(finding -> numbers.put(finding.id(), "" + finding.position()));
        contracts.objectives(contract).forEach(objective -> numbers.put(objective.id(), "" + objective.position()));
        contracts.actions(contract).forEach(action -> numbers.put(action.id(),
                numbers.getOrDefault(action.objective(), "?") + "." + action.position()));
        return numbers;
    }

    /// What an object is called, empty for those that have no words of their own.
    static String title(ContractObject object) {
        return switch (object) {
            case Axis axis -> axis.title();
            case Finding finding -> finding.text();
            case Objective objective -> objective.title();
            case ActionSheet action -> action.title();
            case Milestone milestone -> milestone.title();
            case Commitment commitment -> commitment.text();
            case BudgetLine line -> String.valueOf(line.year());
            default -> "";
        };
    }
}
