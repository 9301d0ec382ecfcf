package fr.egide.diagnosis.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.egide.diagnosis.writing.Field;

/// One field of a form.
///
/// @param texts what was typed or is stored
/// @param problem sentence to show beside the field
/// @param theirs what someone else stored meanwhile, as it reads
record PartField(Field field, String label, List<String> texts, List<Option> options, @Nullable String problem,
        @Nullable String theirs) {

    /// A value that can be chosen.
    record Option(String value, String label, boolean selected) {}

    public String name() {
        return field.name();
    }

    public String text() {
        return texts.isEmpty() ? "" : texts.getFirst();
    }
}
