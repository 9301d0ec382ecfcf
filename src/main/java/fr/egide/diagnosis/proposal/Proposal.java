package fr.egide.diagnosis.proposal;

import java.util.List;

import fr.egide.territory.Commune;

/// Which communes around one share its difficulties, as far as what is published tells.
///
/// @param members all communes looked at, the seed among them, by code
/// @param telling whether anything, recorded or of context, tells communes apart; else the seed stands alone for want of
///        figures
public record Proposal(Ground ground, Limits limits, List<Member> members, boolean telling) {

    public Proposal {
        members = List.copyOf(members);
    }

    public Commune seed() {
        return ground.seed();
    }

    public List<Member> of(Member.Place place) {
        return members.stream().filter(member -> member.place() == place).toList();
    }

    /// Codes of the core: the perimeter proposed, of one piece.
    public List<String> core() {
        return of(Member.Place.CORE).stream().map(member -> member.commune().code()).toList();
    }
}
