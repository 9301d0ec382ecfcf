package fr.egide.diagnosis.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import fr.egide.diagnosis.portrait.CommuneTables.Table;
import fr.egide.recordedcrime.CommuneCounts.Counts;
import fr.egide.recordedcrime.SeriesIndicator;
import fr.egide.recordedcrime.SeriesIndicators;
import fr.egide.statistics.comparison.YearlyDispersion;
import fr.egide.statistics.smoothing.GammaPoisson;
import fr.egide.territory.Commune;
import fr.egide.territory.Territories;

/// Reads the official series around a seed: their law is that of the communes of the départements it touches.
@Component
class Risks {

    private static final int LEAST_COMMUNES = 10;
    private static final double TRIM = 0.1;

    private final SeriesIndicators indicators;
    private final Families families;
    private final Territories territories;

    Risks(SeriesIndicators indicators, Families families, Territories territories) {
        this.indicators = indicators;
        this.families = families;
        this.territories = territories;
    }

    /// A family with those of its series that say something around here.
    record OfFamily(Family family, List<Risk> risks) {}

    /// @return families without any such series left out
    List<OfFamily> read(Table table, Collection<Commune> around) {
        Set<String> departements = around.stream().map(Commune::departement).collect(Collectors.toSet());
        int[] background = IntStream.range(0, table.counts().communes().size())
                .filter(place -> territories.findCommune(table.counts().communes().get(place))
                        .filter(commune -> commune.parent() == null && departements.contains(commune.departement()))
                        .isPresent())
                .toArray();
        return families.all().stream()
                .map(family -> new OfFamily(family,
                        family.indicators().stream()
                                .flatMap(code -> indicators.find(code)
                                        .flatMap(indicator -> risk(indicator, table, background)).stream())
                                .toList()))
                .filter(family -> !family.risks().isEmpty()).toList();
    }

    /// Nothing of a series that too few communes publish, or in which none records any fact.
    private static Optional<Risk> risk(SeriesIndicator indicator, Table table, int[] background) {
        Counts counts = table.counts().of(indicator);
        if (counts == null) {
            return Optional.empty();
        }
        int[] readable = IntStream.of(background).filter(place -> Risk.isReadable(counts, place)).toArray();
        int[] totals = IntStream.of(readable).map(counts::total).toArray();
        if (readable.length < LEAST_COMMUNES || IntStream.of(totals).allMatch(total -> total == 0)) {
            return Optional.empty();
        }
        GammaPoisson law = GammaPoisson.fit(totals, IntStream.of(readable).mapToDouble(counts::exposure).toArray());
        return Optional.of(new Risk(indicator, table, counts, law, phi(counts, readable)));
    }

    /// 1 where a single year is read, or a single commune or year records facts.
    private static double phi(Counts counts, int[] readable) {
        int[][] byYear = IntStream.of(readable)
                .mapToObj(place -> IntStream.range(0, counts.years()).map(year -> counts.count(place, year)).toArray())
                .toArray(int[][]::new);
        long communes = IntStream.of(readable).filter(place -> counts.total(place) > 0).count();
        long years = IntStream.range(0, counts.years())
                .filter(year -> IntStream.of(readable).anyMatch(place -> counts.count(place, year) > 0)).count();
        return communes < 2 || years < 2 ? 1 : Math.max(1, YearlyDispersion.measure(byYear, TRIM).phi());
    }
}
