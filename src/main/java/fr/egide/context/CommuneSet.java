package fr.egide.context;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Communes to be read together, in the order of their codes.
record CommuneSet(List<Member> members, long population) {

    /// @param ofFrance a whole commune of a French département: one that an exhaustive table would name
    /// @param fictitious one of the training département, of which official tables don't speak
    /// @param parts municipal arrondissements, of which some files speak instead of their commune
    record Member(String code, long population, boolean ofFrance, boolean fictitious, List<Member> parts) {}

    boolean isFictitious() {
        return members.stream().anyMatch(Member::fictitious);
    }

    static CommuneSet of(Collection<Member> members) {
        return new CommuneSet(members.stream().sorted(Comparator.comparing(Member::code)).toList(),
                members.stream().mapToLong(Member::population).sum());
    }
}
