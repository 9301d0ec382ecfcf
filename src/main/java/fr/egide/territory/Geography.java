package fr.egide.territory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// The official geography of one year, whole and unchanging, in memory: 35,000 communes are a small thing.
/// The fictitious territories of the training mode make another geography, of the year 0.
///
/// @param communes communes of today and municipal arrondissements, by code
/// @param former delegated and associated communes, which keep a name within a commune of today
/// @param today today's code of delegated, associated and former communes
record Geography(int year, Map<String, Commune> communes, Map<String, String> today, Map<String, Grouping> epci,
        Map<String, Grouping> ept, Map<String, Area> arrondissements, Map<String, Area> departements,
        Map<String, Area> regions, List<FormerCommune> former) {

    /// The code of today's commune: itself, or the one a former, delegated or associated commune is now part of.
    Optional<String> currentCode(String code) {
        return communes.containsKey(code) ? Optional.of(code) : Optional.ofNullable(today.get(code));
    }

    Collection<Commune> all() {
        return communes.values();
    }

    String kindOfDepartement(String code) {
        return isCollectivity(departements.get(code)) ? "collectivity" : "departement";
    }

    String kindOfRegion(String code) {
        return isCollectivity(regions.get(code)) ? "collectivity" : "region";
    }

    private static boolean isCollectivity(@Nullable Area area) {
        return area != null && area.isCollectivity();
    }

    String nameOfDepartement(@Nullable String code) {
        Area area = code == null ? null : departements.get(code);
        return area == null ? "" : area.name();
    }
}
