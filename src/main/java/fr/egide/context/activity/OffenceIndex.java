package fr.egide.context.activity;

import java.util.List;

/// One of the 107 index of the État 4001.
///
/// @param number 1 to 107
/// @param labels as editions have written it, the best written first
public record OffenceIndex(int number, List<String> labels) {

    public OffenceIndex {
        labels = List.copyOf(labels);
    }

    public String label() {
        return labels.getFirst();
    }
}
