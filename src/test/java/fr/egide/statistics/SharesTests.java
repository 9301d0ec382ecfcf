package fr.egide.statistics;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/// Published values: Newcombe 1998, Statistics in Medicine 17:857 (table I) and 17:873 (table II, method 10).
class SharesTests {

    @Test
    void givesThePublishedScoreIntervals() {
        assertInterval(Shares.wilson(81, 263, 0.95), 0.2553, 0.3662);
        assertInterval(Shares.wilson(15, 148, 0.95), 0.0624, 0.1605);
        assertInterval(Shares.wilson(0, 20, 0.95), 0.0000, 0.1611);
        assertInterval(Shares.wilson(1, 29, 0.95), 0.0061, 0.1718);
    }

    @Test
    void givesThePublishedIntervalsOfADifference() {
        assertInterval(Shares.difference(56, 70, 48, 80, 0.95), 0.0524, 0.3339);
        assertInterval(Shares.difference(9, 10, 3, 10, 0.95), 0.1705, 0.8090);
        assertInterval(Shares.difference(10, 10, 0, 10, 0.95), 0.6075, 1.0000);
        assertInterval(Shares.difference(0, 10, 0, 10, 0.95), -0.2775, 0.2775);
    }

    @Test
    void refusesACountBeyondItsBase() {
        assertThatThrownBy(() -> Shares.wilson(3, 2, 0.95)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Shares.wilson(0, 0, 0.95)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertInterval(Interval interval, double lower, double upper) {
        assertThat(interval.lower()).isCloseTo(lower, within(5e-5));
        assertThat(interval.upper()).isCloseTo(upper, within(5e-5));
    }
}
