package fr.egide.account;

import java.net.InetAddress;
import java.util.List;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.stereotype.Component;

/// The accounts of the training mode, one a role, made at its first start on a database that holds none. This mode
/// listens on this machine only. Whoever makes the training contract gives the others their roles on it.
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
        if (!accounts.list().isEmpty()) {
            return;
        }
        create("admin", "Administration", new Grant(Role.ADMINISTRATOR, ALL));
        create("national", "Cellule nationale", new Grant(Role.NATIONAL, ALL));
        create("prefecture", "Préfecture");
        create("coordination", "Coordination");
        create("suivi", "Groupe de suivi");
        create("partenaire", "Partenaire");
        create("lecture", "Lecture");
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory server) {
        server.setAddress(InetAddress.getLoopbackAddress());
    }

    private void create(String username, String function, Grant... grants) {
        accounts.create(
                new Accounts.NewAccount(username, function, function, "Val-de-Brume (fictif)", PASSWORD, true),
                List.of(grants));
    }
}
