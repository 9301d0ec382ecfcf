package fr.egide.diagnosis.portrait;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.recordedcrime.CommuneCounts;
import fr.egide.recordedcrime.SeriesIndicator;
import fr.egide.recordedcrime.State;
import fr.egide.statistics.smoothing.GammaPoisson;
import fr.egide.territory.Commune;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;

/// Reads the rates of the communes of a territory over the years of a level, in one edition.
@Component
class CommuneRatesReader {

    private static final int MOST_COMMUNES = 1_000;

    private final CommuneEditions editions;
    private final CommuneTables tables;
    private final Territories territories;

    CommuneRatesReader(CommuneEditions editions, CommuneTables tables, Territories territories) {
        this.editions = editions;
        this.tables = tables;
        this.territories = territories;
    }

    /// Nothing for one commune, for more than a page can show, nor where no edition tells of communes over these years.
    ///
    /// @param level of the territory, whose years are read; the last of the period where none can be said
    Optional<CommuneRates> of(Territory territory, SeriesIndicator indicator, @Nullable Level level, Period period) {
        int communes = territory.communes().size();
        List<Integer> years = level == null ? period.last(1) : level.read().years();
        return communes < 2 || communes > MOST_COMMUNES
                ? Optional.empty()
                : editions.of(territory, level, years).flatMap(edition -> read(territory, indicator,
                        tables.get(edition.id(), years)));
    }

    private Optional<CommuneRates> read(Territory territory, SeriesIndicator indicator, CommuneTables.Table table) {
        CommuneCounts.Counts counts = table.counts().of(indicator);
        if (counts == null) {
            return Optional.empty();
        }
        int[] fitted = around(territory).stream().mapToInt(table::place)
                .filter(place -> place >= 0 && counts.total(place) >= 0 && counts.exposure(place) > 0).toArray();
        GammaPoisson law = PublishedLaw.of(counts, fitted).orElse(null);
        return Optional.of(new CommuneRates(table.counts().years(), territories.communes(territory.communes()).stream()
                .map(commune -> row(commune, counts, table.place(commune.code()), law)).toList(), law, fitted.length));
    }

    /// Communes of the départements of the territory.
    private List<String> around(Territory territory) {
        return territory.departements().stream().map(TerritoryRef::departement)
                .flatMap(ref -> territories.find(ref).stream()).flatMap(one -> one.communes().stream()).toList();
    }

    private static CommuneRates.Row row(Commune commune, CommuneCounts.Counts counts, int place,
            @Nullable GammaPoisson law) {
        int count = place < 0 ? CommuneCounts.ABSENT : counts.total(place);
        double base = place < 0 ? 0 : counts.exposure(place);
        State state = count >= 0
                ? State.PUBLISHED
                : count == CommuneCounts.WITHHELD ? State.WITHHELD : State.ABSENT;
        return new CommuneRates.Row(commune, state, Math.max(0, count), base,
                law == null || count < 0 || base <= 0 ? null : law.posterior(count, base));
    }
}
