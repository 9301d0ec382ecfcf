package fr.egide.context;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import fr.egide.territory.Commune;
import fr.egide.territory.Territories;

/// Communes with what the reading of tables needs to know of them.
@Component
class CommuneSets {

    private final Territories territories;
    private final Set<String> departements;

    CommuneSets(Territories territories) {
        this.territories = territories;
        this.departements = Set.copyOf(territories.departements());
    }

    /// @param codes of today; former codes lead to their commune, unknown ones are left out
    CommuneSet of(Collection<String> codes) {
        return CommuneSet.of(territories.communes(codes).stream().distinct()
                .map(this::member).toList());
    }

    private CommuneSet.Member member(Commune commune) {
        List<CommuneSet.Member> parts = territories.arrondissementsOf(commune.code()).stream()
                .map(this::member).toList();
        return new CommuneSet.Member(commune.code(), commune.population(),
                commune.parent() == null && departements.contains(commune.departement()),
                territories.isFictitious(commune.code()), parts);
    }
}
