package fr.egide.localseries;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import fr.egide.territory.Commune;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;

/// How the territory of a series lies beside another one, commune by commune.
///
/// @param communes of the series that lie in the territory, municipal arrondissements for Paris, Lyon and Marseille
/// @param share of the territory's population that they hold, 0 to 1
public record PerimeterMatch(Kind kind, int communes, double share) {

    /// In the order in which series tell of a territory.
    public enum Kind {
        SAME,
        /// It lies within.
        PART,
        /// Each holds what the other doesn't, or may: one of them is a part of a commune.
        ACROSS,
        WIDER,
        APART
    }

    static PerimeterMatch of(Territory series, Territory territory, Territories territories) {
        if (series.ref().equals(territory.ref())) {
            return new PerimeterMatch(Kind.SAME, territory.communes().size(), 1);
        }
        Set<Commune> theirs = smallest(series, territories);
        Set<Commune> here = smallest(territory, territories);
        Set<Commune> common = new HashSet<>(theirs);
        common.retainAll(here);
        long population = population(here);
        return new PerimeterMatch(kind(series, territory, theirs.equals(common), here.equals(common), common.isEmpty()),
                common.size(), population == 0 ? 0 : (double) population(common) / population);
    }

    private static Kind kind(Territory series, Territory territory, boolean isWithin, boolean isAround,
            boolean isApart) {
        boolean isPart = isWithin && territory.wholeCommunes() && (!isAround || !series.wholeCommunes());
        boolean isWider = isAround && series.wholeCommunes() && (!isWithin || !territory.wholeCommunes());
        boolean isSame = isWithin && isAround && series.wholeCommunes() && territory.wholeCommunes();
        return isApart ? Kind.APART : isSame ? Kind.SAME : isPart ? Kind.PART : isWider ? Kind.WIDER : Kind.ACROSS;
    }

    private static Set<Commune> smallest(Territory territory, Territories territories) {
        Set<Commune> all = new HashSet<>();
        territories.communes(territory.communes()).stream()
                .flatMap(commune -> territories.arrondissementsOf(commune.code()).isEmpty()
                        ? Stream.of(commune)
                        : territories.arrondissementsOf(commune.code()).stream())
                .forEach(all::add);
        return all;
    }

    private static long population(Set<Commune> communes) {
        return communes.stream().mapToLong(Commune::population).sum();
    }
}
