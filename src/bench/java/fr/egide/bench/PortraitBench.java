package fr.egide.bench;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import fr.egide.territory.Territories;

/// Ten signed-in sessions, each asking once a second for the portrait of a grouping that nobody has asked for yet, with the
/// national base loaded: every view is a first view. Other groupings warm the code up.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshFolder.class)
class PortraitBench {

    private static final int VISITORS = 10;

    @Autowired
    Ground ground;
    @Autowired
    Territories territories;
    @LocalServerPort
    int port;

    @Test
    void opensThePortraitOfGroupingsForTheFirstTime() throws IOException {
        ground.load();
        int warmUp = Integer.getInteger("bench.warm-up", 30);
        int seconds = Integer.getInteger("bench.seconds", 60);
        List<Browser> visitors = IntStream.range(0, VISITORS).mapToObj(_ -> ground.visitor(port)).toList();
        List<String> pages = territories.groupings().stream().map(grouping -> "/territories/epci:" + grouping.siren()
                + "/portrait").limit((long) VISITORS * (warmUp + seconds)).toList();
        System.out.printf("%s: %,d bytes compressed%n", pages.getFirst(), visitors.getFirst().page(pages.getFirst()));
        OpenLoop.firstViews(visitors, pages.subList(0, VISITORS * warmUp)).run(warmUp);
        OpenLoop.firstViews(visitors, pages.subList(VISITORS * warmUp, pages.size())).run(seconds).printAll();
    }
}
