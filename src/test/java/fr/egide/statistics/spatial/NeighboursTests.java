package fr.egide.statistics.spatial;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NeighboursTests {

    @Test
    void standTheSameFromPairsAsFromLists() {
        Neighbours pairs = Neighbours.ofPairs(4, new int[]{2, 0}, new int[]{0, 1});

        assertThat(pairs.degree(0)).isEqualTo(2);
        assertThat(pairs.at(pairs.begin(0))).isEqualTo(1);
        assertThat(pairs.contains(2, 0)).isTrue();
        assertThat(pairs.contains(1, 2)).isFalse();
        assertThat(pairs.links()).isEqualTo(4);
        assertThat(pairs.islands()).containsExactly(3);
        assertThat(pairs.isSymmetric()).isTrue();
    }

    @Test
    void tellWhenALinkIsntAnswered() {
        Neighbours one = Neighbours.ofLists(new int[][]{{1}, {}, {}});

        assertThat(one.isSymmetric()).isFalse();
        assertThat(one.islands()).containsExactly(2);
    }

    @Test
    void weighOneEachOrOneInAll() {
        Neighbours pairs = Neighbours.ofPairs(3, new int[]{2, 0}, new int[]{0, 1});

        assertThat(Weights.binary(pairs).of(0)).isEqualTo(1);
        assertThat(Weights.rowStandardised(pairs).of(0)).isEqualTo(0.5);
        assertThat(Weights.rowStandardised(pairs).lag(new double[]{0, 4, 8}, 0)).isEqualTo(6);
    }

    @Test
    void refuseNumbersThatMakeNoSense() {
        assertThatThrownBy(() -> Neighbours.ofLists(new int[][]{{0}})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Neighbours.ofLists(new int[][]{{2}, {}}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Neighbours.ofPairs(2, new int[]{0, 1}, new int[]{1, 0}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Neighbours.ofPairs(2, new int[]{0}, new int[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
