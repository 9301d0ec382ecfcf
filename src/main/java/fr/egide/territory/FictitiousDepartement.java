package fr.egide.territory;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// A département that doesn't exist, to learn on: its codes start with a letter that no official code starts with
/// (département `F1`, communes `F1001`, groupings `F10000001`).
public record FictitiousDepartement(String code, String name, List<Grouping> groupings, List<Commune> communes) {

    /// @param kind CC, CA, CU or METRO
    public record Grouping(String siren, String name, String kind) {}

    /// @param population inhabitants
    /// @param grouping `siren` of one of the groupings
    public record Commune(String code, String name, long population, @Nullable String grouping) {}

    public FictitiousDepartement {
        groupings = List.copyOf(groupings);
        communes = List.copyOf(communes);
        if (!code.startsWith("F") || communes.stream().anyMatch(commune -> !commune.code().startsWith(code))
                || groupings.stream().anyMatch(grouping -> !grouping.siren().startsWith("F"))) {
            throw new IllegalArgumentException("fictitious codes start with F and with their département's: " + code);
        }
    }
}
