package fr.egide.diagnosis.proposal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

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
        CommunePartition.Made made = make(new PartitionQuestion(2, 0, false));

        assertThat(made.figures().regions()).hasSize(2).allSatisfy(region -> {
            assertThat(region.compactness()).as("contours aren't loaded").isNull();
            assertThat(region.joinCountRatio()).isBetween(0.5, 1d);
        });
        assertThat(made.figures().ratioBetween()).isGreaterThan(0.9);
        assertThat(made.figures().families()).contains("burglary", "violence");
        int region = region(made, 24);
        assertThat(made.units().stream().filter(unit -> unit.region() == region).map(CommunePartition.Unit::code)
                .collect(Collectors.toSet())).isEqualTo(
                        BLOCK.stream().map(place -> cantal.communes().get(place).code()).collect(Collectors.toSet()));
        assertThat(make(new PartitionQuestion(2, 0, true)).figures().ratioBetween())
                .isGreaterThanOrEqualTo(made.figures().ratioBetween());
    }

    @Test
    void holdsItsFloorWhereTheNumberOfRegionsIsntGiven() {
        CommunePartition.Made made = make(PartitionQuestion.of(null, 2_000L, false));

        assertThat(made.figures().regions()).hasSizeGreaterThan(1)
                .allSatisfy(region -> assertThat(region.population()).isGreaterThanOrEqualTo(2_000));
    }

    @Test
    void tellsItsStepsOneAfterTheOther() {
        List<PartitionStep> steps = new ArrayList<>();

        partitions.make(new PartitionQuestion(2, 0, true), steps::add);

        assertThat(steps).containsExactly(PartitionStep.READING, PartitionStep.GROUPING, PartitionStep.POLISHING,
                PartitionStep.MEASURING);
    }

    @Test
    void refusesWhatCantBe() {
        assertThatThrownBy(() -> new PartitionQuestion(0, 0, false)).hasMessageContaining("DIA-115");
        assertThatThrownBy(() -> PartitionQuestion.of(2, -1L, false)).hasMessageContaining("DIA-115");
    }

    private CommunePartition.Made make(PartitionQuestion question) {
        return partitions.make(question, _ -> {
        });
    }

    private int region(CommunePartition.Made made, int place) {
        String code = cantal.communes().get(place).code();
        return made.units().stream().filter(unit -> unit.code().equals(code)).findFirst().orElseThrow().region();
    }
}
