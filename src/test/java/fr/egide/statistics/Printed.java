package fr.egide.statistics;

import org.assertj.core.data.Offset;

import static org.assertj.core.api.Assertions.assertThat;

/// Numbers as papers and manuals print them.
final class Printed {

    private Printed() {
    }

    /// @param half of the last digit printed
    static void printed(double found, double printed, double half) {
        assertThat(found).isCloseTo(printed, Offset.offset(half));
    }

    static void printed(Interval found, double lower, double upper, double half) {
        printed(found.lower(), lower, half);
        printed(found.upper(), upper, half);
    }
}
