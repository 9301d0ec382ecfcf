package fr.egide.account;

import java.net.InetAddress;
import java.util.List;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.stereotype.Component;

/// The accounts of the training mode, one a role, made at its first start. This mode listens on this machine only.
@Component
@ConditionalOnProperty(name = "egide.training", havingValue = "true")
class TrainingAccounts implements ApplicationRunner, WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

    static final String PASSWORD = "formation-egide";

    private static final Scope ALL = new Scope.Everything();

    private final Accounts accounts;

    TrainingAccounts(@org.springframework.context.annotation.Lazy Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        create("admin", "Administration", Role.ADMINISTRATOR);
        create("national", "Cellule nationale", Role.NATIONAL);
        create("prefecture", "Préfecture", Role.PREFECTURE);
        create("coordination", "Coordination", Role.COORDINATOR);
        create("suivi", "Groupe de suivi", Role.FOLLOW_UP_GROUP);
        create("partenaire", "Partenaire", Role.PARTNER);
        create("lecture", "Lecture", Role.READER);
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory server) {
        server.setAddress(InetAddress.getLoopbackAddress());
    }

    private void create(String username, String function, Role role) {
        if (accounts.find(username).isEmpty()) {
            accounts.create(
                    new Accounts.NewAccount(username, function, function, "Val-de-Brume (fictif)", PASSWORD, true),
                    List.of(new Grant(role, ALL)));
        }
    }
}
