package fr.egide.diagnosis.portrait;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

import fr.egide.diagnosis.portrait.WithheldEstimate.Outcome;
import fr.egide.recordedcrime.CommuneCounts;
import fr.egide.recordedcrime.Edition;
import fr.egide.recordedcrime.Editions;
import fr.egide.recordedcrime.SeriesIndicator;
import fr.egide.statistics.smoothing.GammaPoisson;
import fr.egide.statistics.withheld.WithheldAllocation;
import fr.egide.statistics.withheld.WithheldFacts;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;

import static fr.egide.diagnosis.portrait.Level.CONFIDENCE;

/// Estimates the facts of the withheld communes of a territory: the published total of all those of the département is shared
/// by their inhabitants (or dwellings), their rates as uncertain as those of its published communes are diverse.
@Component
class WithheldEstimates {

    private static final int KEPT = 256;
    private static final long SEED = 20_260_101;

    private final CommuneEditions communeEditions;
    private final Editions editions;
    private final CommuneTables tables;
    private final WithheldTotals totals;
    private final Territories territories;
    private final ConcurrentLruCache<Question, WithheldEstimate> estimates;

    WithheldEstimates(CommuneEditions communeEditions, Editions editions, CommuneTables tables, WithheldTotals totals,
            Territories territories) {
        this.communeEditions = communeEditions;
        this.editions = editions;
        this.tables = tables;
        this.totals = totals;
        this.territories = territories;
        this.estimates = new ConcurrentLruCache<>(KEPT, this::estimate);
    }

    private record Question(Territory territory, SeriesIndicator indicator, int year, Edition edition,
            List<Edition> loaded) {

        @Override
        public int hashCode() {
            return Objects.hash(territory, indicator.code(), year, edition.id(), loaded.size());
        }
    }

    /// The communes withheld in a year, by their places in a table.
    private record Withheld(int[] here, int[] around, double[] bases) {}

    /// @param level of the territory, whose edition is read
    WithheldEstimate of(Territory territory, SeriesIndicator indicator, @Nullable Level level, int year) {
        Optional<Edition> edition = communeEditions.of(territory, level, List.of(year));
        return edition.isEmpty()
                ? WithheldEstimate.none(year, 0, Outcome.NOT_COVERED)
                : estimates.get(new Question(territory, indicator, year, edition.get(), editions.of(territory)));
    }

    private WithheldEstimate estimate(Question asked) {
        CommuneTables.Table table = tables.get(asked.edition().id(), List.of(asked.year()));
        CommuneCounts.Counts counts = table.counts().of(asked.indicator());
        if (counts == null) {
            return WithheldEstimate.none(asked.year(), 0, Outcome.NOT_COVERED);
        }
        int[] here = withheld(asked.territory(), table, counts);
        if (here.length < WithheldEstimate.FEWEST || asked.territory().departements().size() != 1) {
            return WithheldEstimate.none(asked.year(), here.length, here.length == 0
                    ? Outcome.NONE_WITHHELD
                    : here.length < WithheldEstimate.FEWEST ? Outcome.TOO_FEW : Outcome.SEVERAL_DEPARTEMENTS);
        }
        String departement = asked.territory().departements().iterator().next();
        Territory whole = territories.get(TerritoryRef.departement(departement));
        int[] around = withheld(whole, table, counts);
        double[] bases = IntStream.of(around).mapToDouble(counts::exposure).toArray();
        if (Arrays.stream(bases).anyMatch(base -> base <= 0)) {
            return WithheldEstimate.none(asked.year(), here.length, Outcome.NO_BASE);
        }
        OptionalLong printed = totals.printed(table.counts(), asked.indicator(), departement, asked.year());
        OptionalLong total = printed.isPresent()
                ? printed
                : totals.difference(table, asked.edition(), asked.indicator(), departement, asked.year());
        return total.isEmpty()
                ? WithheldEstimate.none(asked.year(), here.length, Outcome.NO_TOTAL)
                : new WithheldEstimate(asked.year(), here.length,
                        printed.isPresent() ? Outcome.FROM_MEAN : Outcome.FROM_DIFFERENCE,
                        shared(total.getAsLong(), new Withheld(here, around, bases),
                                law(whole, table, counts)),
                        SEED);
    }

    private static WithheldFacts shared(long total, Withheld withheld, Optional<GammaPoisson> law) {
        double[] rates = new double[withheld.around().length];
        Arrays.fill(rates, 1);
        int[] group = IntStream.range(0, rates.length)
                .filter(i -> Arrays.stream(withheld.here()).anyMatch(place -> place == withheld.around()[i])).toArray();
        WithheldAllocation allocation = new WithheldAllocation(total, withheld.bases(), rates);
        return law.filter(one -> Double.isFinite(one.shape()))
                .map(one -> allocation.simulate(group, one.shape(), WithheldEstimate.DRAWS, CONFIDENCE, SEED))
                .orElseGet(() -> allocation.among(group, CONFIDENCE));
    }

    private static int[] withheld(Territory territory, CommuneTables.Table table, CommuneCounts.Counts counts) {
        return territory.communes().stream().mapToInt(table::place)
                .filter(place -> place >= 0 && counts.total(place) == CommuneCounts.WITHHELD).toArray();
    }

    private static Optional<GammaPoisson> law(Territory departement, CommuneTables.Table table,
            CommuneCounts.Counts counts) {
        return PublishedLaw.of(counts, departement.communes().stream().mapToInt(table::place)
                .filter(place -> place >= 0 && counts.total(place) >= 0 && counts.exposure(place) > 0).toArray());
    }
}
