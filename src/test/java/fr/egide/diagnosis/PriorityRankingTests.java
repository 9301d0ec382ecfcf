package fr.egide.diagnosis;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PriorityRankingTests {

    @Test
    void ranksByTheWeightedMeanOfTheFiveCriteria() {
        List<PriorityRanking.Ranked> ranking = PriorityRanking.of(
                List.of(finding(1, 1, 1, 1, 1, 5), finding(2, 5, 4, 3, 2, 1), finding(3, 2, 2, 2, 2, 2)),
                DiagnosisFixtures.weighted(4, 3, 2, 1, 0));

        assertThat(ranking).extracting(ranked -> ranked.finding().position()).containsExactly(2, 3, 1);
        assertThat(ranking.getFirst().score()).isCloseTo((4 * 5 + 3 * 4 + 2 * 3 + 2) / 10.0, within(1e-12));
    }

    @Test
    void leavesOutFindingsThatAreNotWhollyRated() {
        Finding unrated = finding(1, 5, 5, 5, 5, null);

        assertThat(PriorityRanking.of(List.of(unrated, finding(2, 1, 1, 1, 1, 1)),
                DiagnosisFixtures.weighted(1, 1, 1, 1, 1))).extracting(ranked -> ranked.finding().position())
                .containsExactly(2);
    }

    @Test
    void givesEqualScoresTheSameRankAndSkipsTheNext() {
        assertThat(PriorityRanking.of(
                List.of(finding(1, 3, 3, 3, 3, 3), finding(2, 3, 3, 3, 3, 3), finding(3, 1, 1, 1, 1, 1)),
                DiagnosisFixtures.weighted(1, 1, 1, 1, 1))).extracting(PriorityRanking.Ranked::rank)
                .containsExactly(1, 1, 3);
    }

    @Test
    void saysThatAFindingAboveEverywhereKeepsItsRankUnderAnyWeight() {
        List<PriorityRanking.Ranked> ranking = PriorityRanking.of(
                List.of(finding(1, 5, 5, 5, 5, 5), finding(2, 1, 2, 3, 4, 4)),
                DiagnosisFixtures.weighted(1, 2, 3, 4, 5));

        assertThat(ranking).allMatch(PriorityRanking.Ranked::isStable);
    }

    @Test
    void givesTheRangeOfRanksWhereAWeightMovedByHalfTurnsTheOrder() {
        List<PriorityRanking.Ranked> ranking = PriorityRanking.of(
                List.of(finding(1, 5, 3, 3, 3, 1), finding(2, 1, 3, 3, 3, 4)),
                DiagnosisFixtures.weighted(1, 1, 1, 1, 1));

        assertThat(ranking.getFirst().finding().position()).isEqualTo(1);
        assertThat(ranking).allSatisfy(ranked -> {
            assertThat(ranked.best()).isEqualTo(1);
            assertThat(ranked.worst()).isEqualTo(2);
        });
    }

    @Test
    void ranksNothingWhereEveryWeightIsZero() {
        assertThat(PriorityRanking.of(List.of(finding(1, 5, 5, 5, 5, 5)), DiagnosisFixtures.weighted(0, 0, 0, 0, 0)))
                .isEmpty();
    }

    private static Finding finding(int number, int gravity, int frequency, int trend, int feeling,
            @Nullable Integer capacity) {
        return new Finding(new UUID(0, number), new UUID(1, 0), number, "Constat " + number, null, List.of(), gravity,
                frequency, trend, feeling, capacity, null, 0);
    }
}
