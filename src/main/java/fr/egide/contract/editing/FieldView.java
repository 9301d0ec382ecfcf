package fr.egide.contract.editing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// One field of a form: what was typed, what can be chosen, what is wrong.
///
/// @param texts what was typed or is stored, one text for most kinds, several for lists
/// @param problem sentence to show beside the field
/// @param asksOrganisation whether the form must ask the family and level of an organisation nobody knows yet
public record FieldView(Field field, String label, List<String> texts, List<Option> options, @Nullable String problem,
        boolean asksOrganisation, boolean locked) {

    /// A value that can be chosen.
    public record Option(String value, String label, boolean selected) {}

    public String name() {
        return field.name();
    }

    public String kind() {
        return field.kind().name();
    }

    public String text() {
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    /// Whether several values are ticked in a list.
    public boolean isManyChoices() {
        return switch (field.kind()) {
            case CHOICES, REFERENCES, COMMUNES -> true;
            default -> false;
        };
    }
}
