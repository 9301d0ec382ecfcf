package fr.egide.recordedcrime.importing;

import java.util.Map;
import java.util.Set;

import fr.egide.recordedcrime.store.CellWriter;

/// A base that was read to its end and understood; not stored yet.
///
/// @param territories cells by the code of the file
/// @param current today's code of each code of the file
record Base(Layout layout, int firstYear, int lastYear, Map<String, CellWriter> territories,
        Map<String, String> current,
        Set<Label> labels, Counts counts) {

    /// How the producer names an indicator here, and what it counts.
    record Label(String indicator, String label, String unit) {}

    /// @param ratesCompared cells whose count, base and printed rate are all given
    /// @param rateDifferences those where count over base differs from the printed rate beyond its digits
    record Counts(long rows, long published, long withheld, long absent, long ratesCompared, long rateDifferences) {}
}
