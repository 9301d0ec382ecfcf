package fr.egide.partnership;

import java.util.List;
import java.util.Set;

import fr.egide.frame.Phase;

/// Who is round the table of a contract, phase by phase.
///
/// @param begun phases that have begun: nobody is missing from the others yet
/// @param untyped organisations named by the contract of which the type isn't known: the list can't see them
public record Matrix(List<Row> rows, Set<Phase> begun, List<String> untyped) {

    /// Expected partners that a phase misses.
    public List<Row> missing(Phase phase) {
        return begun.contains(phase) ? rows.stream().filter(row -> row.at(phase).isMissing()).toList() : List.of();
    }

    /// Number of partners expected at a phase, but those who aren't concerned.
    public long expected(Phase phase) {
        return rows.stream().map(row -> row.at(phase))
                .filter(cell -> cell.expected() && cell.standing() != Standing.NOT_CONCERNED).count();
    }

    /// Number of those who took part.
    public long associated(Phase phase) {
        return expected(phase) - rows.stream().filter(row -> row.at(phase).isMissing()).count();
    }
}
