package fr.egide.account;

import java.util.List;

/// Whoever keeps heads of the audit chain that were seen one day: rows cut off its end are found by them alone. Rooms
/// that print the head implement it.
public interface AuditWitness {

    /// A head that was seen.
    ///
    /// @param where what shows it, in the reader's language: « édition n° 2 »
    /// @param seal in hexadecimal
    record Seen(String where, long seq, String seal) {}

    List<Seen> seen();
}
