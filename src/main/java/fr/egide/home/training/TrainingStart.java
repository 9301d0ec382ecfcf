package fr.egide.home.training;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import fr.egide.account.Account;
import fr.egide.account.Accounts;
import fr.egide.territory.FictitiousDepartement;
import fr.egide.territory.Territories;

/// Makes the training département and its contract at the first start in training mode; once removed, it doesn't come back.
@Component
@ConditionalOnProperty(name = "egide.training", havingValue = "true")
class TrainingStart {

    private final Territories territories;
    private final TrainingMap map;
    private final TrainingContext context;
    private final TrainingCrime crime;
    private final TrainingContract contract;
    private final TrainingScopes scopes;
    private final Accounts accounts;

    TrainingStart(Territories territories, TrainingMap map, TrainingContext context, TrainingCrime crime,
            TrainingContract contract, TrainingScopes scopes, Accounts accounts) {
        this.territories = territories;
        this.map = map;
        this.context = context;
        this.crime = crime;
        this.contract = contract;
        this.scopes = scopes;
        this.accounts = accounts;
    }

    @EventListener(ApplicationReadyEvent.class)
    void make() {
        if (territories.fictitiousDepartements().isEmpty()
                && accounts.find(TrainingContract.COORDINATOR).filter(Account::training).isPresent()) {
            FictitiousDepartement departement = TrainingDepartement.make();
            territories.setFictitious(departement);
            map.make(departement);
            context.make(departement);
            scopes.give(contract.make());
            crime.make(departement);
        }
    }
}
