package fr.egide.contract.editing;

import org.jspecify.annotations.Nullable;

import fr.egide.contract.ObjectKind;
import fr.egide.frame.Vocabulary;
import tools.jackson.databind.node.ObjectNode;

/// One field of a contract object: the record component it fills, what it holds, and whether it is part of what is
/// agreed by signing (then locked until an amendment).
///
/// @param agreedWith field that makes this one part of what was agreed once it is filled, as the planned amount of a
///        budget line does for its funder and its year
/// @param vocabulary words allowed for CHOICE and CHOICES
/// @param reference kind of object chosen for REFERENCE and REFERENCES
public record Field(String name, FieldKind kind, boolean agreed, @Nullable String agreedWith, boolean required,
        @Nullable Vocabulary vocabulary, @Nullable ObjectKind reference) {

    public static Field of(String name, FieldKind kind) {
        return new Field(name, kind, false, null, false, null, null);
    }

    public static Field choice(String name, Vocabulary vocabulary) {
        return new Field(name, FieldKind.CHOICE, false, null, false, vocabulary, null);
    }

    public static Field choices(String name, Vocabulary vocabulary) {
        return new Field(name, FieldKind.CHOICES, false, null, false, vocabulary, null);
    }

    public static Field references(String name, ObjectKind kind) {
        return new Field(name, FieldKind.REFERENCES, false, null, false, null, kind);
    }

    public static Field reference(String name, ObjectKind kind) {
        return new Field(name, FieldKind.REFERENCE, false, null, false, null, kind);
    }

    Field agreedUpon() {
        return new Field(name, kind, true, null, required, vocabulary, reference);
    }

    public Field needed() {
        return new Field(name, kind, agreed, agreedWith, true, vocabulary, reference);
    }

    Field agreedWith(String other) {
        return new Field(name, kind, agreed, other, required, vocabulary, reference);
    }

    /// Whether signing locks this field of an object that was as `before` says.
    boolean isAgreed(ObjectNode before) {
        return agreed || agreedWith != null && before.hasNonNull(agreedWith);
    }
}
