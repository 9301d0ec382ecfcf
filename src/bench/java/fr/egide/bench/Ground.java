package fr.egide.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.springframework.stereotype.Component;

import fr.egide.account.Accounts;
import fr.egide.account.Grant;
import fr.egide.account.Role;
import fr.egide.account.Scope;
import fr.egide.recordedcrime.importing.Jobs;
import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;

/// What pages are measured on: the national base, and people who look at them.
@Component
class Ground {

    private static final String PASSWORD = "mesure-de-vitesse";

    private final Accounts accounts;
    private final Territories territories;
    private final Jobs jobs;

    Ground(Accounts accounts, Territories territories, Jobs jobs) {
        this.accounts = accounts;
        this.territories = territories;
        this.jobs = jobs;
    }

    /// Loads the generated national base.
    void load() throws IOException {
        Path file = Path.of("target/bench/national.csv.gz");
        NationalBase.write(file, territories.communes(territories.get(TerritoryRef.FRANCE).communes()));
        try (InputStream bytes = Files.newInputStream(file)) {
            UUID job = jobs.start("national.csv.gz", bytes, null);
            Awaitility.await().atMost(Duration.ofMinutes(5))
                    .until(() -> jobs.find(job).orElseThrow().state().equals("DONE"));
        }
    }

    /// A new account of the national level, signed in.
    Browser visitor(int port) {
        String name = "visiteur-" + UUID.randomUUID();
        accounts.create(new Accounts.NewAccount(name, "Visiteur", "Mesure", "Banc d’essai", PASSWORD, false),
                List.of(new Grant(Role.NATIONAL, new Scope.Everything())));
        return Browser.signIn("http://localhost:" + port, name, PASSWORD);
    }
}
