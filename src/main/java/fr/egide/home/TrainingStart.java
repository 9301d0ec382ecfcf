package fr.egide.home;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import fr.egide.account.ActingAs;
import fr.egide.territory.Territories;

/// Makes the training département and its contract at the first start in training mode.
@Component
@ConditionalOnProperty(name = "egide.training", havingValue = "true")
class TrainingStart {

    private final Territories territories;
    private final TrainingContract contract;
    private final TrainingScopes scopes;
    private final ActingAs acting;

    TrainingStart(Territories territories, TrainingContract contract, TrainingScopes scopes, ActingAs acting) {
        this.territories = territories;
        this.contract = contract;
        this.scopes = scopes;
        this.acting = acting;
    }

    @EventListener(ApplicationReadyEvent.class)
    void make() {
        if (territories.fictitiousDepartements().isEmpty()) {
            territories.setFictitious(TrainingDepartement.make());
            acting.run("coordination", () -> scopes.give(contract.make()));
        }
    }
}
