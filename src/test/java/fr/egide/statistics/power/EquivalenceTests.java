package fr.egide.statistics.power;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EquivalenceTests {

    @Test
    void isShownByLargeCloseCountsOnly() {
        assertThat(Equivalence.of(2_000, 10, 2_010, 10, 0.1).shown()).isTrue();
        assertThat(Equivalence.of(20, 10, 20, 10, 0.1).shown()).isFalse();
        assertThat(Equivalence.of(0, 10, 0, 10, 0.1).shown()).isFalse();
    }

    @Property(tries = 300)
    void agreesBetweenIntervalAndTests(@ForAll @LongRange(min = 0, max = 3_000) long one,
            @ForAll @LongRange(min = 0, max = 3_000) long other,
            @ForAll @DoubleRange(min = 0.02, max = 2) double margin) {
        Equivalence found = Equivalence.of(one, 2, other, 2.2, margin);

        assertThat(found.shown()).isEqualTo(found.p() <= 0.05);
    }

    @Test
    void refusesAMarginOfZero() {
        assertThatThrownBy(() -> Equivalence.of(1, 1, 1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
