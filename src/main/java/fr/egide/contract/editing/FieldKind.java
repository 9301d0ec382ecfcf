package fr.egide.contract.editing;

/// What a field holds, hence how it is typed, checked and shown.
public enum FieldKind {
    TEXT, LONG_TEXT, DATE, DECIMAL, EUROS, INTEGER, YEAR, BOOLEAN, CHOICE, CHOICES, ORGANISATION, ORGANISATIONS, FUNCTION, REFERENCE, REFERENCES, COMMUNES
}
