package fr.egide.context;

/// What a file says that leads to no commune, or to no variable, and why it was left out.
///
/// @param line of the file, 0 where it has none
/// @param label as the file writes it
public record LeftOut(int line, String label, Why why) {

    /// Why it was left out.
    public enum Why {
        /// A grouping of communes, whose headcount isn't that of one commune.
        GROUPING,
        /// Several communes in one line.
        SEVERAL_COMMUNES,
        /// No commune of the département has exactly this name, or several have it.
        UNKNOWN_NAME,
        /// A code that names no commune, of today or former; its values are kept under it.
        UNKNOWN_CODE,
        /// A SIREN that names no grouping of today.
        UNKNOWN_GROUPING,
        /// A column that names no variable.
        UNKNOWN_COLUMN,
        /// A value that can't be, in a file that whoever imports it can't correct.
        IMPOSSIBLE_VALUE
    }
}
