package fr.egide.statistics;

import java.io.IOException;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import fr.egide.statistics.region.Azp;
import fr.egide.statistics.region.Criterion;
import fr.egide.statistics.region.Evenness;
import fr.egide.statistics.region.Features;
import fr.egide.statistics.region.Floor;
import fr.egide.statistics.region.Linkage;
import fr.egide.statistics.region.MaxP;
import fr.egide.statistics.region.Partition;
import fr.egide.statistics.region.Redcap;
import fr.egide.statistics.region.RegionShape;
import fr.egide.statistics.region.Schc;
import fr.egide.statistics.region.Skater;
import fr.egide.statistics.region.Tabu;
import fr.egide.statistics.spatial.Guerry;
import fr.egide.statistics.spatial.Neighbours;

import static fr.egide.statistics.Printed.printed;
import static org.assertj.core.api.Assertions.assertThat;

/// Examples printed in manuals and tests of regions, to the digits printed there.
class PublishedRegionsTests {

    private final Neighbours neighbours = Guerry.neighbours();
    private final Features features = features();
    private final Floor none = Floor.none(85);

    PublishedRegionsTests() throws IOException {
    }

    private static Features features() throws IOException {
        return Features.standardised(Guerry.values("Crm_prs"), Guerry.values("Crm_prp"), Guerry.values("Litercy"),
                Guerry.values("Donatns"), Guerry.values("Infants"), Guerry.values("Suicids"));
    }

    @Test
    void theRegionsOfSkaterInTheTestsOfRgeoda() {
        printed(skater(5).ratioBetween(features), 0.3763086809, 5e-11);
        printed(skater(4).ratioBetween(features), 0.3156447, 5e-8);
        printed(skater(6).ratioBetween(features), 0.4195417, 5e-8);
    }

    @Test
    void theValidationOfSixRegionsInTheTestsOfRgeoda() {
        Partition six = skater(6);
        printed(Evenness.of(six).entropy(), 1.5302035777210896, 1e-14);
        printed(Evenness.of(six).simpson(), 0.25619377162629758, 1e-14);
        double[] joins = RegionShape.of(six, neighbours).stream().mapToDouble(RegionShape::joinCountRatio).sorted()
                .toArray();
        double[] printed = {.3846154, .5454545, .5846154, .6666667, .8571429, .8923077};
        assertThat(joins).containsExactly(printed, Offset.offset(5e-8));
    }

    @Test
    void theRegionsOfRedcapInTheTutorialOfRgeoda() {
        printed(Redcap.partition(neighbours, features, 4, Linkage.COMPLETE, none).ratioBetween(features), 0.351099,
                5e-7);
    }

    /// Their engines depend on a way of drawing or of undoing links: ours are to be no worse.
    @Test
    void theRegionsOfSchcAzpAndMaxPInTheTestsOfRgeoda() throws IOException {
        Tabu tabu = new Tabu(10, 50);
        Floor floor = new Floor(Guerry.values("Pop1831"), 3236.67);
        assertThat(Schc.partition(neighbours, features, 5, Linkage.AVERAGE).ratioBetween(features))
                .isGreaterThan(0.2147711254);
        assertThat(Azp.search(neighbours, features, 5, none, tabu, 20, 1).ratioBetween(features))
                .isGreaterThan(0.4222174);
        assertThat(MaxP.partition(neighbours, features, floor, tabu, 50, 1).ratioBetween(features))
                .isGreaterThan(0.478);
    }

    private Partition skater(int regions) {
        return Skater.partition(neighbours, features, regions, Criterion.SQUARES, none);
    }
}
