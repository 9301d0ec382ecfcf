package fr.egide.bench;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/// Twenty signed-in sessions, each asking for a page a second: the dashboard of a contract with 40 indicators × 120
/// months, the page of a grouping with the national base loaded, the list of 1,000 contracts.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshFolder.class)
class PagesBench {

    private static final int VISITORS = 20;

    @Autowired
    Ground ground;
    @Autowired
    BenchContracts contracts;
    @LocalServerPort
    int port;

    @Test
    void answersTwentyVisitors() throws IOException {
        ground.load();
        UUID contract = contracts.make();
        List<Browser> visitors = IntStream.range(0, VISITORS).mapToObj(_ -> ground.visitor(port)).toList();
        List<String> pages = List.of("/contracts/" + contract + "/dashboard", "/territories/epci:243100518",
                "/contracts");
        pages.forEach(page -> System.out.printf("%s: %,d bytes compressed%n", page,
                visitors.getFirst().page(page)));
        OpenLoop loop = new OpenLoop(visitors, pages);
        loop.run(Integer.getInteger("bench.warm-up", 30));
        loop.run(Integer.getInteger("bench.seconds", 60)).print();
    }
}
