package fr.egide.contract.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import fr.egide.contract.ActionSheet;
import fr.egide.contract.Axis;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.Objective;
import fr.egide.partner.Organisations;

/// The actions of a plan that a filter keeps.
@Component
class PlanActions {

    private final ContractDirectory contracts;
    private final Organisations organisations;

    PlanActions(ContractDirectory contracts, Organisations organisations) {
        this.contracts = contracts;
        this.organisations = organisations;
    }

    List<ActionSheet> kept(UUID contract, PlanFilter filter) {
        List<ActionSheet> actions = contracts.actions(contract);
        return kept(contracts.axes(contract), contracts.objectives(contract), actions, leads(actions), filter);
    }

    /// In the order of the plan.
    ///
    /// @param names of the leads
    static List<ActionSheet> kept(List<Axis> axes, List<Objective> objectives, List<ActionSheet> actions,
            Map<UUID, String> names, PlanFilter filter) {
        Map<UUID, List<ActionSheet>> byObjective = actions.stream()
                .filter(action -> filter.keeps(action, action.lead() == null ? null : names.get(action.lead())))
                .collect(Collectors.groupingBy(ActionSheet::objective));
        return axes.stream().filter(filter::keeps)
                .flatMap(axis -> objectives.stream().filter(objective -> objective.axis().equals(axis.id())))
                .flatMap(objective -> byObjective.getOrDefault(objective.id(), List.of()).stream()).toList();
    }

    Map<UUID, String> leads(List<ActionSheet> actions) {
        return organisations.names(actions.stream().map(ActionSheet::lead).filter(Objects::nonNull)
                .map(Objects::requireNonNull).distinct().toList());
    }
}
