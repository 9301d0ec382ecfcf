package fr.egide.statistics;

import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;

import org.junit.jupiter.api.Test;

import fr.egide.statistics.region.Azp;
import fr.egide.statistics.region.Criterion;
import fr.egide.statistics.region.Features;
import fr.egide.statistics.region.Floor;
import fr.egide.statistics.region.Linkage;
import fr.egide.statistics.region.MaxP;
import fr.egide.statistics.region.Partition;
import fr.egide.statistics.region.Schc;
import fr.egide.statistics.region.Skater;
import fr.egide.statistics.region.Tabu;
import fr.egide.statistics.spatial.Neighbours;

import static org.assertj.core.api.Assertions.assertThat;

/// Partitions of a country of hexagons, described by eight variables, into regions of seventy units on average.
class RegionsBench {

    private static final int VARIABLES = 8;
    private static final int UNITS_A_REGION = 70;
    private static final Tabu TABU = new Tabu(50, 500);

    @Test
    void partitionsACountry() {
        for (int rows : Hexagons.ROWS) {
            Neighbours neighbours = Hexagons.neighbours(rows);
            int units = neighbours.size();
            int regions = Math.round((float) units / UNITS_A_REGION);
            Features features = Features.standardised(Hexagons.columns(neighbours, VARIABLES));
            Floor none = Floor.none(units);
            Partition skater = Hexagons.time("SKATER, %d regions".formatted(regions), units,
                    () -> Skater.partition(neighbours, features, regions, Criterion.SQUARES, none));
            Partition ward = Hexagons.time("constrained Ward, %d regions".formatted(regions), units,
                    () -> Schc.partition(neighbours, features, regions, Linkage.WARD));
            Partition polished = Hexagons.time("tabu polish of Ward", units,
                    () -> Azp.polish(ward, neighbours, features, none, TABU));
            System.out.printf("between/total: SKATER %.4f, Ward %.4f, polished %.4f%n", skater.ratioBetween(features),
                    ward.ratioBetween(features), polished.ratioBetween(features));
            assertThat(polished.isContiguous(neighbours)).isTrue();
            assertThat(polished.ratioBetween(features)).isGreaterThan(ward.ratioBetween(features));
        }
    }

    @Test
    void findsTheMostRegionsOfAQuarterOfACountryOnAnyNumberOfThreads() {
        Neighbours neighbours = Hexagons.neighbours(Hexagons.ROWS[1]);
        int units = neighbours.size();
        Features features = Features.standardised(Hexagons.columns(neighbours, VARIABLES));
        double[] ones = new double[units];
        Arrays.fill(ones, 1);
        Floor floor = new Floor(ones, 50);
        Partition many = Hexagons.time("max-p, 20 restarts, floor of 50 units", units,
                () -> MaxP.partition(neighbours, features, floor, TABU, 20, 1));
        try (ForkJoinPool alone = new ForkJoinPool(1)) {
            assertThat(alone.submit(() -> MaxP.partition(neighbours, features, floor, TABU, 20, 1)).join())
                    .isEqualTo(many);
        }
        System.out.printf("%d regions, between/total %.4f%n", many.regions(), many.ratioBetween(features));
    }
}
