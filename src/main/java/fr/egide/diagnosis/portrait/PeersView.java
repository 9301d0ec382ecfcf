package fr.egide.diagnosis.portrait;

import java.util.List;

/// The comparable territories in words.
///
/// @param names the nearest first
/// @param why how they were chosen
/// @param traits what is known of them, a row each; empty where nobody is comparable
/// @param balance how near they are, `stability` whether one trait makes the choice; blank where the population alone chose
/// @param leftOut the traits that had no say, and why
public record PeersView(List<String> names, String why, List<Row> traits, String balance, String stability,
        List<LeftOut> leftOut) {

    /// @param here blank where it isn't known, as the others
    public record Row(String label, String here, String median, String difference, String kept) {}

    /// @param remedy the file to import; blank where none is missing
    public record LeftOut(String label, String why, String remedy) {}
}
