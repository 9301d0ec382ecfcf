package fr.egide.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

import fr.egide.account.Accounts;
import fr.egide.account.Grant;
import fr.egide.account.Role;
import fr.egide.account.Scope;
import fr.egide.recordedcrime.SizeSums;
import fr.egide.recordedcrime.importing.Jobs;
import fr.egide.territory.SizeClass;
import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;

/// The page of a commune beside some 30,000 of its size, just after the national base is loaded; and how long it takes to
/// add those communes up, which loading does once.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshFolder.class)
class FirstVisitBench {

    private static final int ROUNDS = 5;
    private static final String PASSWORD = "mesure-de-vitesse";

    @Autowired
    Accounts accounts;
    @Autowired
    Territories territories;
    @Autowired
    Jobs jobs;
    @Autowired
    SizeSums sums;
    @Autowired
    JdbcClient jdbc;
    @LocalServerPort
    int port;

    @Test
    void opensThePageOfASmallCommune() throws IOException {
        accounts.create(new Accounts.NewAccount("visiteur", "Visiteur", "Mesure", "Banc d’essai", PASSWORD, false),
                List.of(new Grant(Role.NATIONAL, new Scope.Everything())));
        Browser browser = Browser.signIn("http://localhost:" + port, "visiteur", PASSWORD);
        List<String> communes = territories.communesOfSameSize(SizeClass.UNDER_2000);
        browser.page("/territories/commune:" + communes.getLast());
        load();
        for (int visit = 0; visit < ROUNDS; visit++) {
            String page = "/territories/commune:" + communes.get(visit * 1000);
            System.out.printf("visit %d: %,.0f ms%n", visit + 1, milliseconds(() -> browser.page(page)));
        }
        UUID edition = jdbc.sql("SELECT id FROM recordedcrime.edition").query(UUID.class).single();
        for (int round = 0; round < ROUNDS; round++) {
            jdbc.sql("UPDATE recordedcrime.edition SET summed_geography = NULL").update();
            System.out.printf("adding up: %,.0f ms%n", milliseconds(() -> sums.add(edition)));
        }
    }

    private void load() throws IOException {
        Path file = Path.of("target/bench/national-first.csv.gz");
        NationalBase.write(file, territories.communes(territories.get(TerritoryRef.FRANCE).communes()));
        try (InputStream bytes = Files.newInputStream(file)) {
            UUID job = jobs.start("national.csv.gz", bytes, null);
            Awaitility.await().atMost(Duration.ofMinutes(5))
                    .until(() -> jobs.find(job).orElseThrow().state().equals("DONE"));
        }
    }

    private static double milliseconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
