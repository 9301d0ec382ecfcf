package fr.egide.partner;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;
import fr.egide.territory.TypedTerritory;
import fr.egide.web.Refusal;

/// Territories of competence as they are typed: exact names or references, several in one field.
@Component
class TerritoryTexts {

    private final TypedTerritory typed;
    private final Territories territories;

    TerritoryTexts(TypedTerritory typed, Territories territories) {
        this.typed = typed;
        this.territories = territories;
    }

    /// @return text forms of references
    /// @throws Refusal 422 `PAR-012` for one that is unknown, `PAR-013` when several bear its name
    List<String> read(String text) {
        return Typed.several(text, ";").stream().map(this::one).map(Territory::ref).map(TerritoryRef::toString)
                .distinct().toList();
    }

    /// Names that read back as what they stand for, references elsewhere.
    String write(List<String> refs) {
        return refs.stream().map(this::written).collect(Collectors.joining("; "));
    }

    String name(String ref) {
        return territories.find(TerritoryRef.parse(ref)).map(Territory::name).orElse(ref);
    }

    private Territory one(String text) {
        return typed.find("", text).orElseThrow(
                () -> Refusal.unprocessable(typed.choices(text).isEmpty() ? "PAR-012" : "PAR-013", text));
    }

    private String written(String ref) {
        String name = name(ref);
        return typed.find("", name).filter(found -> found.ref().toString().equals(ref)).map(_ -> name).orElse(ref);
    }
}
