package fr.egide.context.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.egide.context.PlainText;
import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;

/// Communes of a département by their exact name, case, accents and punctuation aside. A name that two communes bear
/// names neither.
final class CommuneNames {

    private final Territories territories;
    private final Map<String, Map<String, List<String>>> byDepartement = new HashMap<>();

    CommuneNames(Territories territories) {
        this.territories = territories;
    }

    /// @param departement its code; a lost leading zero is given back
    Optional<String> find(String departement, String name) {
        String code = departement.length() == 1 ? "0" + departement : departement;
        List<String> found = byDepartement.computeIfAbsent(code, this::names)
                .getOrDefault(PlainText.of(name), List.of());
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Map<String, List<String>> names(String departement) {
        Map<String, List<String>> names = new HashMap<>();
        territories.find(TerritoryRef.departement(departement)).map(found -> territories.communes(found.communes()))
                .orElse(List.of()).forEach(commune -> names.merge(PlainText.of(commune.name()),
                        List.of(commune.code()), CommuneNames::both));
        return names;
    }

    private static List<String> both(List<String> one, List<String> other) {
        return List.of(one.getFirst(), other.getFirst());
    }
}
