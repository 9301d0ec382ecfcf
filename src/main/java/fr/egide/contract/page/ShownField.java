package fr.egide.contract.page;

import org.jspecify.annotations.Nullable;

/// One field as it is read: its label, its text in the reader's language, nothing where nothing was typed.
public record ShownField(String label, @Nullable String text) {}
