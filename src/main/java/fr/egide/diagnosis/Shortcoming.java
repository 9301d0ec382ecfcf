package fr.egide.diagnosis;

import java.util.List;

/// Something a diagnosis lacks: message `diagnosis.lack.<key>`.
///
/// @param check number of the check that asks for it, `CC-04`
/// @param section key of the section it belongs to
public record Shortcoming(String key, String check, Weight weight, String section, List<Object> arguments) {

    /// What it means for the decision.
    public enum Weight {
        /// The diagnosis can't be accepted.
        BLOCKING,
        /// To be put right.
        ERROR,
        /// To be looked at.
        WARNING
    }

    public boolean isBlocking() {
        return weight == Weight.BLOCKING;
    }
}
