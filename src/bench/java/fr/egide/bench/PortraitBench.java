package fr.egide.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import fr.egide.account.Accounts;
import fr.egide.account.Grant;
import fr.egide.account.Role;
import fr.egide.account.Scope;
import fr.egide.recordedcrime.importing.Jobs;
import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;

/// Ten signed-in sessions, each asking once a second for the portrait of a grouping that nobody has asked for yet, with the
/// national base loaded: every view is a first view. Other groupings warm the code up.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshFolder.class)
class PortraitBench {

    private static final int VISITORS = 10;
    private static final String PASSWORD = "mesure-de-vitesse";

    @Autowired
    Accounts accounts;
    @Autowired
    Territories territories;
    @Autowired
    Jobs jobs;
    @LocalServerPort
    int port;

    @Test
    void opensThePortraitOfGroupingsForTheFirstTime() throws IOException {
        load();
        int warmUp = Integer.getInteger("bench.warm-up", 30);
        int seconds = Integer.getInteger("bench.seconds", 60);
        List<Browser> visitors = IntStream.range(0, VISITORS).mapToObj(this::visitor).toList();
        List<String> pages = territories.groupings().stream().map(grouping -> "/territories/epci:" + grouping.siren()
                + "/portrait").limit((long) VISITORS * (warmUp + seconds)).toList();
        System.out.printf("%s: %,d bytes compressed%n", pages.getFirst(), visitors.getFirst().page(pages.getFirst()));
        OpenLoop.firstViews(visitors, pages.subList(0, VISITORS * warmUp)).run(warmUp);
        OpenLoop.firstViews(visitors, pages.subList(VISITORS * warmUp, pages.size())).run(seconds).printAll();
    }

    private void load() throws IOException {
        Path file = Path.of("target/bench/national-portrait.csv.gz");
        NationalBase.write(file, territories.communes(territories.get(TerritoryRef.FRANCE).communes()));
        try (InputStream bytes = Files.newInputStream(file)) {
            UUID job = jobs.start("national.csv.gz", bytes, null);
            Awaitility.await().atMost(Duration.ofMinutes(5))
                    .until(() -> jobs.find(job).orElseThrow().state().equals("DONE"));
        }
    }

    private Browser visitor(int number) {
        String name = "visiteur-" + UUID.randomUUID();
        accounts.create(new Accounts.NewAccount(name, "Visiteur " + number, "Mesure", "Banc d’essai", PASSWORD, false),
                List.of(new Grant(Role.NATIONAL, new Scope.Everything())));
        return Browser.signIn("http://localhost:" + port, name, PASSWORD);
    }
}
