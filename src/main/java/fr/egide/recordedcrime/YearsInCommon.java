package fr.egide.recordedcrime;

import java.util.List;

/// One indicator of a territory, to be read over as many sets of years as one likes.
public interface YearsInCommon {

    /// What is recorded over the members published with a base in each of these years.
    ///
    /// @param years at least one, the oldest first
    CommonReading over(List<Integer> years);
}
