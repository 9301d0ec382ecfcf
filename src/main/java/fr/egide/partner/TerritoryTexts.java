package fr.egide.partner;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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

    private static final int MOST = 10_000;

    private final TypedTerritory typed;
    private final Territories territories;
    private final Map<String, TerritoryRef> read = new ConcurrentHashMap<>();

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
        return found(text).orElseThrow(
                () -> Refusal.unprocessable(typed.choices(text).isEmpty() ? "PAR-012" : "PAR-013", text));
    }

    /// A search through all names is long for each line of a file; those of official territories never change.
    private Optional<Territory> found(String text) {
        if (text.indexOf(':') > 0) {
            return typed.find(text, "");
        }
        TerritoryRef known = read.get(text);
        if (known != null) {
            return territories.find(known);
        }
        Optional<Territory> found = typed.find("", text);
        found.filter(_ -> read.size() < MOST).ifPresent(territory -> read.put(text, territory.ref()));
        return found;
    }

    private String written(String ref) {
        String name = name(ref);
        return found(name).filter(found -> found.ref().toString().equals(ref)).map(_ -> name).orElse(ref);
    }
}
