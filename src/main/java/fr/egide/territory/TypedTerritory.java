package fr.egide.territory;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.web.Refusal;

/// Finds the territory that someone typed or picked in a form.
@Component
public class TypedTerritory {

    private static final int CHOICES = 8;

    private final Territories territories;

    TypedTerritory(Territories territories) {
        this.territories = territories;
    }

    /// What was picked, else what was typed: a reference, or the exact name of one territory only.
    public Optional<Territory> find(@Nullable String picked, @Nullable String typed) {
        if (picked != null && !picked.isBlank()) {
            return referred(picked);
        }
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        List<TerritoryHit> named = choices(typed).stream().filter(hit -> hit.name().equalsIgnoreCase(typed.strip()))
                .toList();
        return referred(named.size() == 1 ? named.getFirst().ref().toString() : typed);
    }

    /// Territories that the typed text may mean, when it isn't a reference.
    public List<TerritoryHit> choices(@Nullable String typed) {
        return typed == null ? List.of() : territories.search(typed.strip(), CHOICES);
    }

    private Optional<Territory> referred(String reference) {
        try {
            return territories.find(TerritoryRef.parse(reference.strip()));
        } catch (Refusal notAReference) {
            return Optional.empty();
        }
    }
}
