package fr.egide.diagnosis.writing;

import org.jspecify.annotations.Nullable;

import fr.egide.frame.Vocabulary;

/// One field of a part: the record component it fills and what it holds.
///
/// @param vocabulary words allowed for a CHOICE
public record Field(String name, Kind kind, boolean required, @Nullable Vocabulary vocabulary) {

    /// What a field holds, hence how it is typed, checked and shown.
    public enum Kind {
        TEXT, LONG_TEXT, DATE, EUROS, COUNT,
        /// A step of a criterion, 1 to 5.
        SCORE,
        /// A weight of the ranking, 0 to 10.
        WEIGHT, BOOLEAN, CHOICE,
        /// Findings of the diagnosis.
        FINDINGS,
        /// Sources of the diagnosis.
        SOURCES
    }

    static Field of(String name, Kind kind) {
        return new Field(name, kind, false, null);
    }

    static Field choice(String name, Vocabulary vocabulary) {
        return new Field(name, Kind.CHOICE, true, vocabulary);
    }

    Field needed() {
        return new Field(name, kind, true, vocabulary);
    }
}
