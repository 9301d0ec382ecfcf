package fr.egide.home.training;

import java.util.stream.Stream;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Accounts;
import fr.egide.account.Grant;
import fr.egide.account.Role;
import fr.egide.account.Scope;

/// Where each training account holds its role: the préfecture on its département, the others on the training contract,
/// the partner for one association of it. The coordinator becomes that of each contract it creates.
@Component
@ConditionalOnProperty(name = "egide.training", havingValue = "true")
class TrainingScopes {

    private final Accounts accounts;

    TrainingScopes(Accounts accounts) {
        this.accounts = accounts;
    }

    @Transactional
    public void give(TrainingContract.Made made) {
        give("prefecture", Role.PREFECTURE, new Scope.Departement(TrainingDepartement.CODE));
        give("coordination", Role.COORDINATOR, Stream.concat(
                Stream.of(new Scope.Contract(made.contract()), new Scope.Council(made.departemental())),
                made.diagnoses().stream().map(Scope.Diagnosis::new)).toArray(Scope[]::new));
        give("suivi", Role.FOLLOW_UP_GROUP, new Scope.Contract(made.contract()));
        give("partenaire", Role.PARTNER, new Scope.Organisation(made.contract(), made.partner()));
        give("lecture", Role.READER, new Scope.Contract(made.contract()));
    }

    private void give(String username, Role role, Scope... scopes) {
        accounts.find(username).ifPresent(account -> accounts.setGrants(account.id(),
                Stream.of(scopes).map(scope -> new Grant(role, scope)).toList()));
    }
}
