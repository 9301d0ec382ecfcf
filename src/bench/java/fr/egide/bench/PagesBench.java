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

/// Twenty signed-in sessions, each asking for a page a second: the dashboard of a contract with 40 indicators × 120
/// months, the page of a grouping with the national base loaded, the list of 1,000 contracts.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshFolder.class)
class PagesBench {

    private static final int VISITORS = 20;
    private static final String PASSWORD = "mesure-de-vitesse";

    @Autowired
    Accounts accounts;
    @Autowired
    Territories territories;
    @Autowired
    Jobs jobs;
    @Autowired
    BenchContracts contracts;
    @LocalServerPort
    int port;

    @Test
    void answersTwentyVisitors() throws IOException {
        load();
        UUID contract = contracts.make();
        List<Browser> visitors = IntStream.range(0, VISITORS).mapToObj(this::visitor).toList();
        List<String> pages = List.of("/contracts/" + contract + "/dashboard", "/territories/epci:243100518",
                "/contracts");
        pages.forEach(page -> System.out.printf("%s: %,d bytes compressed%n", page,
                visitors.getFirst().page(page)));
        OpenLoop loop = new OpenLoop(visitors, pages);
        loop.run(Integer.getInteger("bench.warm-up", 30));
        loop.run(Integer.getInteger("bench.seconds", 60)).print();
    }

    private void load() throws IOException {
        Path file = Path.of("target/bench/national-pages.csv.gz");
        NationalBase.write(file, territories.communes(territories.get(TerritoryRef.FRANCE).communes()));
        try (InputStream bytes = Files.newInputStream(file)) {
            UUID job = jobs.start("national.csv.gz", bytes, null);
            Awaitility.await().atMost(Duration.ofMinutes(2))
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
