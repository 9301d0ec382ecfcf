package fr.egide.context;

/// Why there is no value.
public enum Absence {
    /// No table with this variable is loaded.
    NOT_LOADED,
    /// Tables are loaded, none of them names these communes.
    NOT_IN_FILE,
    /// The producer names the commune and gives no value, most often for statistical secrecy.
    NOT_PUBLISHED,
    /// The commune was made of several whose rates differ, and nothing says what each should weigh.
    MERGED,
    /// The file says two different things of the commune.
    CONTRADICTED,
    /// The file gives what can't be: a share above 100 %, a negative count.
    IMPOSSIBLE,
    /// The variable belongs to one commune and isn't put together.
    NOT_AGGREGATED,
    /// What it would be divided by is zero.
    NO_BASE
}
