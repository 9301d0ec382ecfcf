package fr.egide.contract.editing;

import java.util.List;

/// Fields that are read and edited together.
///
/// @param key message `contract.section.<key>`
public record Section(String key, List<Field> fields) {

    public Section {
        fields = List.copyOf(fields);
    }

    static Section of(String key, Field... fields) {
        return new Section(key, List.of(fields));
    }
}
