package fr.egide.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.test.context.ContextConfiguration;

import fr.egide.diagnosis.proposal.AdequateTerritories;
import fr.egide.diagnosis.proposal.CommunePartitions;
import fr.egide.diagnosis.proposal.Limits;
import fr.egide.diagnosis.proposal.PartitionQuestion;
import fr.egide.territory.Commune;
import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;
import fr.egide.territory.contour.ContourImport;
import fr.egide.territory.contour.GivenFile;

import static org.assertj.core.api.Assertions.assertThat;

/// The territory proposed around forty communes with the national base loaded, 200 draws each, the first one apart; then the
/// partition of all communes in 500 regions, where the heap is of 1 GB (`-Dbench.heap=1g`). Communes touch as on a sheet of hexagons, in the order of their codes.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshFolder.class)
class ProposalBench {

    private static final int COLUMNS = 187;
    private static final int YEAR = 2025;
    private static final int SEEDS = 40;
    private static final long GIGABYTE = 1L << 30;

    @Autowired
    Territories territories;
    @Autowired
    Ground ground;
    @Autowired
    ContourImport imports;
    @Autowired
    AdequateTerritories proposals;
    @Autowired
    CommunePartitions partitions;

    @Test
    void proposesTheTerritoryAroundACommune() throws IOException {
        List<Commune> communes = territories.communes(territories.get(TerritoryRef.FRANCE).communes());
        loadNeighbours(communes);
        ground.load();
        System.out.printf("first proposal: %,d ms%n", time(communes.getFirst()));
        long[] times = LongStream.range(1, SEEDS).map(seed -> time(communes.get((int) seed * 800))).sorted().toArray();
        System.out.printf("proposal: median %,d ms, slowest %,d ms%n", times[times.length / 2],
                times[times.length - 1]);
        if (Runtime.getRuntime().maxMemory() > GIGABYTE * 9 / 10) {
            partition();
        }
    }

    private void partition() {
        for (boolean isPolished : new boolean[]{false, true}) {
            long start = System.nanoTime();
            int regions = partitions.make(new PartitionQuestion(500, 0, isPolished), _ -> {
            }).figures().regions().size();
            System.out.printf("partition in %d regions, polished %s: %,d ms%n", regions, isPolished,
                    (System.nanoTime() - start) / 1_000_000);
        }
    }

    private long time(Commune seed) {
        long start = System.nanoTime();
        assertThat(proposals.around(seed, Limits.usual(seed))).isPresent();
        return (System.nanoTime() - start) / 1_000_000;
    }

    private void loadNeighbours(List<Commune> communes) throws IOException {
        StringBuilder pairs = new StringBuilder("a,b\n");
        for (int i = 0; i < communes.size(); i++) {
            int row = i / COLUMNS;
            add(pairs, communes, i, i + 1, i % COLUMNS < COLUMNS - 1);
            add(pairs, communes, i, i + COLUMNS, true);
            add(pairs, communes, i, i + COLUMNS + (row % 2 == 0 ? -1 : 1),
                    row % 2 == 0 ? i % COLUMNS > 0 : i % COLUMNS < COLUMNS - 1);
        }
        imports.neighbours(new GivenFile("hexagones.csv",
                new ByteArrayResource(pairs.toString().getBytes(StandardCharsets.UTF_8))), YEAR);
    }

    private static void add(StringBuilder pairs, List<Commune> communes, int one, int other, boolean isThere) {
        if (isThere && other < communes.size()) {
            pairs.append(communes.get(one).code()).append(',').append(communes.get(other).code()).append('\n');
        }
    }
}
