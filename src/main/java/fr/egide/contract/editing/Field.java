package fr.egide.contract.editing;

import org.jspecify.annotations.Nullable;

import fr.egide.contract.ObjectKind;
import fr.egide.frame.Vocabulary;

/// One field of a contract object: the record component it fills, what it holds, and whether it is part of what is
/// agreed by signing (then locked until an amendment).
///
/// @param vocabulary words allowed for CHOICE and CHOICES
/// @param reference kind of object chosen for REFERENCE
public record Field(String name, FieldKind kind, boolean agreed, boolean required, @Nullable Vocabulary vocabulary,
        @Nullable ObjectKind reference) {

    static Field of(String name, FieldKind kind) {
        return new Field(name, kind, false, false, null, null);
    }

    static Field choice(String name, Vocabulary vocabulary) {
        return new Field(name, FieldKind.CHOICE, false, false, vocabulary, null);
    }

    static Field choices(String name, Vocabulary vocabulary) {
        return new Field(name, FieldKind.CHOICES, false, false, vocabulary, null);
    }

    static Field reference(String name, ObjectKind kind) {
        return new Field(name, FieldKind.REFERENCE, false, false, null, kind);
    }

    Field agreedUpon() {
        return new Field(name, kind, true, required, vocabulary, reference);
    }

    Field needed() {
        return new Field(name, kind, agreed, true, vocabulary, reference);
    }
}
