package fr.egide.diagnosis.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.context.Absence;
import fr.egide.context.Context;
import fr.egide.context.Fact;
import fr.egide.statistics.region.Partition;
import fr.egide.territory.Commune;
import fr.egide.territory.Grouping;
import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;
import fr.egide.territory.contour.Compactness;

/// Measures perimeters by what was read around a seed.
@Component
class Measuring {

    private static final String COMPETENCE = "epci-prevention-competence";

    private final Territories territories;
    private final Context context;
    private final Compactness compactness;

    Measuring(Territories territories, Context context, Compactness compactness) {
        this.territories = territories;
        this.context = context;
        this.compactness = compactness;
    }

    /// @param codes of communes of today, the seed's or not
    Measures measure(Ground ground, Collection<String> codes) {
        List<Commune> communes = territories.communes(codes);
        long population = communes.stream().mapToLong(Commune::population).sum();
        long own = communes.stream().filter(commune -> ground.hasOwnData(commune.code()))
                .mapToLong(Commune::population).sum();
        return new Measures(communes.size(), population, pieces(ground, Set.copyOf(codes)),
                compactness(codes),
                population == 0 ? 0 : (double) own / population,
                ground.risks().stream().map(risk -> Alikeness.of(risk, codes)).toList(),
                share(ground, codes,
                        territories.find(TerritoryRef.departement(ground.seed().departement()))
                                .map(departement -> departement.communes()).orElse(List.of())),
                share(ground, codes, grouping(ground.seed())), competence(codes, year(ground)),
                communes.stream().map(Commune::epci).filter(Objects::nonNull).distinct().sorted().toList());
    }

    List<String> grouping(Commune seed) {
        String epci = seed.epci();
        return epci == null ? List.of() : territories.findGrouping(epci).map(Grouping::communes).orElse(List.of());
    }

    private static int year(Ground ground) {
        return ground.years().isEmpty() ? Context.POPULATION_YEAR : ground.years().getLast();
    }

    private static @Nullable Double share(Ground ground, Collection<String> codes, List<String> whole) {
        Set<String> inside = Set.copyOf(codes);
        OptionalDouble mean = ground.risks().stream().flatMapToDouble(risk -> {
            List<String> readable = whole.stream().filter(risk::isReadable).toList();
            double all = readable.stream().mapToLong(risk::count).sum();
            double held = readable.stream().filter(inside::contains).mapToLong(risk::count).sum();
            return all == 0 || readable.stream().noneMatch(inside::contains)
                    ? DoubleStream.empty()
                    : DoubleStream.of(held / all);
        }).average();
        return mean.isPresent() ? mean.getAsDouble() : null;
    }

    private @Nullable Double compactness(Collection<String> codes) {
        OptionalDouble found = compactness.of(codes);
        return found.isPresent() ? found.getAsDouble() : null;
    }

    private @Nullable Integer competence(Collection<String> codes, int year) {
        Fact fact = context.fact(codes, COMPETENCE, year);
        Double value = fact.value();
        return fact.absence() == Absence.NOT_LOADED || value == null ? null : (int) Math.round(value);
    }

    /// Number of connected pieces; 0 where who touches one of them isn't known. Communes left out count for one piece each.
    private static int pieces(Ground ground, Set<String> codes) {
        List<Commune> known = ground.graph().communes();
        int[] labels = new int[known.size()];
        int outside = 0;
        for (int place = 0; place < labels.length; place++) {
            labels[place] = codes.contains(known.get(place).code()) ? 0 : ++outside;
        }
        return labels.length - outside < codes.size()
                ? 0
                : Partition.of(labels).pieces(ground.neighbours()) - outside;
    }
}
