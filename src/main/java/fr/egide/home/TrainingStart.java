package fr.egide.home;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import fr.egide.account.Account;
import fr.egide.account.Accounts;
import fr.egide.account.ActingAs;
import fr.egide.territory.Territories;

/// Makes the training département and its contract at the first start in training mode; once removed, it doesn't come back.
@Component
@ConditionalOnProperty(name = "egide.training", havingValue = "true")
class TrainingStart {

    private static final String COORDINATOR = "coordination";

    private final Territories territories;
    private final TrainingContract contract;
    private final TrainingScopes scopes;
    private final ActingAs acting;
    private final Accounts accounts;

    TrainingStart(Territories territories, TrainingContract contract, TrainingScopes scopes, ActingAs acting,
            Accounts accounts) {
        this.territories = territories;
        this.contract = contract;
        this.scopes = scopes;
        this.acting = acting;
        this.accounts = accounts;
    }

    @EventListener(ApplicationReadyEvent.class)
    void make() {
        if (territories.fictitiousDepartements().isEmpty()
                && accounts.find(COORDINATOR).filter(Account::training).isPresent()) {
            territories.setFictitious(TrainingDepartement.make());
            acting.run(COORDINATOR, () -> scopes.give(contract.make()));
        }
    }
}
