package fr.egide.contract.page;

import org.jspecify.annotations.Nullable;

import fr.egide.contract.editing.Field;

/// One field as it is read: its label, its text in the reader's language, nothing where nothing was typed.
public record ShownField(Field field, String label, @Nullable String text) {

    /// How it runs on when printed: a long text takes its own lines, a short one follows the one before.
    public String print() {
        return switch (field.kind()) {
            case LONG_TEXT -> "";
            default -> field.name().equals("title") || field.name().equals("objective") ? "told-above" : "brief";
        };
    }
}
