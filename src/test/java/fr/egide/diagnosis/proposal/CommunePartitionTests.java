package fr.egide.diagnosis.proposal;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.recordedcrime.LoadedEditions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// The newest file of neighbours is that of the invented chessboard: two blocks of it make two regions.
@EgideTest
@Import({InventedCantal.class, LoadedEditions.class})
class CommunePartitionTests {

    private static final Set<Integer> BLOCK = Set.of(16, 17, 18, 23, 24, 25, 30, 31, 32);

    @Autowired
    InventedCantal cantal;
    @Autowired
    CommunePartitions partitions;
    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void drawsTheMap() throws IOException {
        cantal.loadNewestNeighbours();
        cantal.loadFigures(BLOCK::contains, _ -> false);
    }

    @AfterEach
    void forgetsTheFigures() {
        cantal.forget();
    }

    @Test
    void groupsTheCommunesWithTheSameDifficulties() {
        CommunePartition made = partitions.make(new PartitionQuestion(2, 0, false));

        assertThat(made.regions()).hasSize(2);
        assertThat(made.ratioBetween()).isGreaterThan(0.9);
        int region = region(made, 24);
        assertThat(made.units().stream().filter(unit -> unit.region() == region).map(unit -> unit.commune().code())
                .collect(Collectors.toSet())).isEqualTo(
                        BLOCK.stream().map(place -> cantal.communes().get(place).code()).collect(Collectors.toSet()));
        assertThat(partitions.make(new PartitionQuestion(2, 0, true)).ratioBetween())
                .isGreaterThanOrEqualTo(made.ratioBetween());
    }

    @Test
    void holdsItsFloorWhereTheNumberOfRegionsIsntGiven() {
        CommunePartition made = partitions.make(PartitionQuestion.of(null, 2_000L, false));

        assertThat(made.regions()).hasSizeGreaterThan(1)
                .allSatisfy(region -> assertThat(region.population()).isGreaterThanOrEqualTo(2_000));
    }

    @Test
    void refusesWhatCantBe() {
        assertThatThrownBy(() -> new PartitionQuestion(0, 0, false)).hasMessageContaining("DIA-115");
        assertThatThrownBy(() -> PartitionQuestion.of(2, -1L, false)).hasMessageContaining("DIA-115");
    }

    @Test
    void showsItsMeasuresAndGivesItsCommunesAsCsv() {
        assertThat(mvc.get().uri("/territories/partition").with(As.coordinator())).hasStatusOk().bodyText()
                .contains("Toutes les communes en régions d’un seul tenant").doesNotContain("Ce que vaut");
        assertThat(mvc.get().uri("/territories/partition?asked=true&regions=2").with(As.coordinator())).hasStatusOk()
                .bodyText().contains("communes en 2 régions").doesNotContain("NaN");
        assertThat(mvc.get().uri("/territories/partition?asked=true&floor=1000").with(As.coordinator())).hasStatusOk()
                .bodyText().contains("communes en").doesNotContain("NaN");
        assertThat(mvc.get().uri("/territories/partition.csv?regions=2").with(As.coordinator())).hasStatusOk()
                .bodyText().contains("code;commune;departement;population;region;donnees_propres",
                        cantal.seed().code());
        assertThat(mvc.get().uri("/api/v1/partition?regions=2").with(As.coordinator())).hasStatusOk().bodyJson()
                .extractingPath("$.regions.length()").isEqualTo(2);
    }

    private int region(CommunePartition made, int place) {
        String code = cantal.communes().get(place).code();
        return made.units().stream().filter(unit -> unit.commune().code().equals(code)).findFirst().orElseThrow()
                .region();
    }
}
