package fr.egide.council;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// How the perimeter of a council compares with that of a contract it follows (circular of 1999, 3.A.2: the council is
/// intercommunal where the territory is).
///
/// @param onlyCouncil codes of communes of the council alone
/// @param onlyContract codes of communes of the contract alone
public record PerimeterMatch(Verdict verdict, List<String> onlyCouncil, List<String> onlyContract) {

    /// In a word.
    public enum Verdict {
        SAME, WIDER, NARROWER, OTHER
    }

    public static PerimeterMatch of(Collection<String> council, Collection<String> contract) {
        List<String> onlyCouncil = without(council, contract);
        List<String> onlyContract = without(contract, council);
        Verdict verdict = onlyCouncil.isEmpty()
                ? onlyContract.isEmpty() ? Verdict.SAME : Verdict.NARROWER
                : onlyContract.isEmpty() ? Verdict.WIDER : Verdict.OTHER;
        return new PerimeterMatch(verdict, onlyCouncil, onlyContract);
    }

    private static List<String> without(Collection<String> all, Collection<String> others) {
        Set<String> rest = new LinkedHashSet<>(all);
        rest.removeAll(Set.copyOf(others));
        return List.copyOf(rest);
    }
}
