package fr.egide.diagnosis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// How broad the partnership of the preparation was: families that came or contributed, among the eleven expected
/// (circular of 1999, 1: the partnership is still too narrow at times).
///
/// @param present codes of the vocabulary FAMILY
public record Breadth(Set<String> present, Set<String> absent) {

    private static final List<String> EXPECTED = List.of("STATE", "JUSTICE", "EDUCATION", "LOCAL_AUTHORITY",
            "DEPARTEMENT", "SOCIAL_FUND", "LANDLORD", "TRANSPORT", "BUSINESS", "ASSOCIATION", "POPULATION");
    private static final int BROAD = 8;
    private static final int ENOUGH = 6;

    /// What the number of families says.
    public enum Verdict {
        BROAD, INCOMPLETE, NARROW
    }

    public static Breadth of(List<Preparation> preparation) {
        Set<String> present = new LinkedHashSet<>(EXPECTED);
        present.retainAll(preparation.stream().filter(Breadth::tookPart).map(Preparation::family).toList());
        Set<String> absent = new LinkedHashSet<>(EXPECTED);
        absent.removeAll(present);
        return new Breadth(present, absent);
    }

    public int expected() {
        return EXPECTED.size();
    }

    public Verdict verdict() {
        return present.size() >= BROAD
                ? Verdict.BROAD
                : present.size() >= ENOUGH ? Verdict.INCOMPLETE : Verdict.NARROW;
    }

    /// Invited isn't enough.
    static boolean tookPart(Preparation one) {
        return !one.involvement().equals("INVITED");
    }
}
