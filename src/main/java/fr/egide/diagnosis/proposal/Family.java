package fr.egide.diagnosis.proposal;

import java.util.List;

/// A kind of difficulty, message `diagnosis.family.<code>`, told by one or several official series: each family weighs as
/// much as another however many series it has.
///
/// @param indicators codes of official series
public record Family(String code, List<String> indicators) {

    public Family {
        indicators = List.copyOf(indicators);
    }
}
