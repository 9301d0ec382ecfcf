package fr.egide.council.page;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import fr.egide.contract.ActionSheet;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.Objective;
import fr.egide.council.Decision;

/// The objectives and actions of contracts that a decision touches, with their addresses.
@Component
class TouchedThings {

    private final ContractDirectory contracts;

    TouchedThings(ContractDirectory contracts) {
        this.contracts = contracts;
    }

    /// One of them.
    record Thing(String title, String href) {}

    List<Thing> of(Decision decision) {
        List<Thing> things = new ArrayList<>();
        contracts.find(Objective.class, decision.objectives()).forEach(objective -> things.add(new Thing(
                objective.position() + " " + objective.title(),
                "/contracts/" + objective.contract() + "/plan#o-" + objective.id())));
        contracts.find(ActionSheet.class, decision.actions()).forEach(action -> things
                .add(new Thing(action.title(), "/contracts/" + action.contract() + "/actions/" + action.id())));
        return things;
    }
}
