package fr.egide.territory;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// A commune of today, or a municipal arrondissement of Paris, Lyon or Marseille (then `parent` is its commune).
///
/// @param population municipal population, inhabitants; 0 where none is published
public record Commune(String code, String name, long population, String arrondissement, String departement,
        String region,
        @Nullable String epci, @Nullable String ept, @Nullable String siren, List<String> postalCodes,
        List<String> formerCodes, @Nullable String parent) {

    String kindKey() {
        return parent == null ? "commune" : "municipal-arrondissement";
    }
}
