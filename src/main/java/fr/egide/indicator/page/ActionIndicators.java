package fr.egide.indicator.page;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.contract.ActionSection;
import fr.egide.contract.ActionSheet;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.indicator.Dashboards;
import fr.egide.indicator.FigureView;

/// The indicators of an action on its sheet: its own, then those of its objective.
@Component
class ActionIndicators implements ActionSection {

    private final ContractDirectory contracts;
    private final Dashboards dashboards;
    private final Access access;

    ActionIndicators(ContractDirectory contracts, Dashboards dashboards, Access access) {
        this.contracts = contracts;
        this.dashboards = dashboards;
        this.access = access;
    }

    record View(UUID contract, UUID action, List<FigureView> own, List<FigureView> ofObjective, boolean mayEdit) {

        public boolean isEmpty() {
            return own.isEmpty() && ofObjective.isEmpty();
        }
    }

    @Override
    public String fragment() {
        return "indicator/parts :: action";
    }

    @Override
    public Object view(UUID contract, UUID action) {
        Contract found = contracts.get(contract);
        UUID objective = contracts.get(ActionSheet.class, contract, action).objective();
        return new View(contract, action, dashboards.figures(found, one -> action.equals(one.action())),
                dashboards.figures(found, one -> objective.equals(one.objective()) && one.action() == null),
                access.may(Permission.EDIT_CONTRACT, ContractDirectory.target(found)));
    }
}
