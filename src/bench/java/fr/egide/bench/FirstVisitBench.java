package fr.egide.bench;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

import fr.egide.recordedcrime.SizeSums;
import fr.egide.territory.SizeClass;
import fr.egide.territory.Territories;

/// The page of a commune beside some 30,000 of its size, just after the national base is loaded; and how long it takes to
/// add those communes up, which loading does once.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshFolder.class)
class FirstVisitBench {

    private static final int ROUNDS = 5;

    @Autowired
    Ground ground;
    @Autowired
    Territories territories;
    @Autowired
    SizeSums sums;
    @Autowired
    JdbcClient jdbc;
    @LocalServerPort
    int port;

    @Test
    void opensThePageOfASmallCommune() throws IOException {
        Browser browser = ground.visitor(port);
        List<String> communes = territories.communesOfSameSize(SizeClass.UNDER_2000);
        browser.page("/territories/commune:" + communes.getLast());
        ground.load();
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

    private static double milliseconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
