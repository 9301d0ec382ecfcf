package fr.egide.statistics.dispersion;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Reference: R's `qnbinom(mu, size = mu / (phi - 1))` and `qpois`.
class PredictiveIntervalTests {

    @Test
    void equalsTheReference() {
        assertThat(PredictiveInterval.around(20, 3, 0.95)).isEqualTo(new PredictiveInterval(7, 37));
        assertThat(PredictiveInterval.around(2.5, 1.7, 0.95)).isEqualTo(new PredictiveInterval(0, 8));
        assertThat(PredictiveInterval.around(400, 2, 0.95)).isEqualTo(new PredictiveInterval(346, 457));
        assertThat(PredictiveInterval.around(20, 1, 0.95)).isEqualTo(new PredictiveInterval(12, 29));
        assertThat(PredictiveInterval.around(20, 0.7, 0.95)).isEqualTo(new PredictiveInterval(12, 29));
    }

    @Property(tries = 200)
    void widensWithTheDispersionAndHoldsTheMean(@ForAll @DoubleRange(min = 5, max = 2_000) double mean,
            @ForAll @DoubleRange(min = 1, max = 4) double dispersion) {
        PredictiveInterval narrow = PredictiveInterval.around(mean, dispersion, 0.95);
        PredictiveInterval wide = PredictiveInterval.around(mean, dispersion * 2, 0.95);

        assertThat((double) narrow.lower()).isLessThan(mean);
        assertThat((double) narrow.upper()).isGreaterThan(mean);
        assertThat(wide.upper() - wide.lower()).isGreaterThanOrEqualTo(narrow.upper() - narrow.lower());
    }

    @Test
    void isWiderAfterOneYearThanAfterThreeOfTheSameRate() {
        PredictiveInterval one = PredictiveInterval.after(30, 1, 1, 1.5, 0.95);
        PredictiveInterval three = PredictiveInterval.after(90, 3, 1, 1.5, 0.95);

        assertThat(one.upper()).isGreaterThan(three.upper());
        assertThat(one).isEqualTo(PredictiveInterval.around(30, 3, 0.95));
        assertThatThrownBy(() -> PredictiveInterval.after(0, 1, 1, 1, 0.95))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
