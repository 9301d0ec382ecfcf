package fr.egide.territory.page;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;

/// What a perimeter is made of, as people name it: communes, and groupings or other territories for all their communes.
@Component
class PerimeterMembers {

    private final Territories territories;

    PerimeterMembers(Territories territories) {
        this.territories = territories;
    }

    /// @throws fr.egide.web.Refusal 404 `TER-404`
    List<Territory> territories(Collection<String> members) {
        return members.stream().distinct().map(PerimeterMembers::ref).map(territories::get).toList();
    }

    /// Codes of communes, each once.
    List<String> codes(Collection<String> members) {
        return members.stream().flatMap(this::codes).distinct().sorted().toList();
    }

    /// A bare code is left as it is: the perimeter says which one is unknown.
    private Stream<String> codes(String member) {
        return member.contains(":") ? territories.get(ref(member)).communes().stream() : Stream.of(member);
    }

    private static TerritoryRef ref(String member) {
        return member.contains(":") ? TerritoryRef.parse(member) : TerritoryRef.commune(member);
    }
}
