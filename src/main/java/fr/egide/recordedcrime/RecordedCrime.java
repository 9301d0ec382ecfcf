package fr.egide.recordedcrime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.territory.Commune;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;
import fr.egide.web.Refusal;

/// What the official series say of a territory: each year from the newest edition that covers it.
@Component
public class RecordedCrime {

    private final SeriesIndicators indicators;
    private final Editions editions;
    private final Cells cells;
    private final Territories territories;

    RecordedCrime(SeriesIndicators indicators, Editions editions, Cells cells, Territories territories) {
        this.indicators = indicators;
        this.editions = editions;
        this.cells = cells;
        this.territories = territories;
    }

    public List<SeriesIndicator> indicators() {
        return indicators.all();
    }

    /// @throws Refusal 404 `RCR-404` when neither a code of ours nor a label of the producer is written so
    public SeriesIndicator indicator(String codeOrLabel) {
        return indicators.find(codeOrLabel).orElseThrow(() -> Refusal.notFound("RCR-404", codeOrLabel));
    }

    public Series series(Territory territory, SeriesIndicator indicator, int from, int to) {
        return series(territory, List.of(indicator), from, to, null).getFirst();
    }

    /// Several indicators in two queries; `edition` alone is read when given.
    public List<Series> series(Territory territory, Collection<SeriesIndicator> wanted, int from, int to,
            @Nullable UUID edition) {
        Members members = members(territory);
        Map<String, List<Cell>> found = read(members, wanted, edition);
        return wanted.stream().map(indicator -> new Series(indicator, territory,
                new Chain(members, found.getOrDefault(indicator.code(), List.of())).readings(from, to))).toList();
    }

    /// The change between two years over the communes published in both; see [Comparison].
    public Comparison compare(Territory territory, SeriesIndicator indicator, int from, int to) {
        return compareAll(territory, List.of(indicator), from, to).getOrDefault(indicator.code(),
                Change.nothing(from, to, members(territory)));
    }

    /// The same for several indicators, by code, in two queries.
    public Map<String, Comparison> compareAll(Territory territory, Collection<SeriesIndicator> wanted, int from,
            int to) {
        Members members = members(territory);
        Map<String, List<Cell>> found = read(members, wanted, null);
        Map<String, Comparison> changes = new LinkedHashMap<>();
        wanted.forEach(indicator -> changes.put(indicator.code(), Change.between(
                new Chain(members, found.getOrDefault(indicator.code(), List.of())), indicator, from, to)));
        return changes;
    }

    private Map<String, List<Cell>> read(Members members, Collection<SeriesIndicator> wanted, @Nullable UUID edition) {
        List<Edition> readable = editions.list().stream().filter(one -> one.level() == members.level())
                .filter(one -> edition == null || one.id().equals(edition)).toList();
        return cells.read(readable, members.codes(), wanted.stream().map(SeriesIndicator::code).toList());
    }

    private Members members(Territory territory) {
        TerritoryRef ref = territory.ref();
        return switch (ref.kind()) {
            case DEPARTEMENT -> Members.departements(List.of(ref.code()), territories);
            case REGION -> Members.departements(territories.departementsOf(ref.code()), territories);
            case FRANCE -> Members.departements(new TreeSet<>(territories.departements()), territories);
            case COMMUNE, EPCI, EPT, ARRONDISSEMENT, PERIMETER -> communes(territory);
        };
    }

    /// Communes of today with the codes they had: an older edition still counts apart those that have merged since.
    private Members communes(Territory territory) {
        Map<String, Long> population = new LinkedHashMap<>();
        Map<String, String> today = new LinkedHashMap<>();
        for (Commune commune : territories.communes(territory.communes())) {
            population.put(commune.code(), commune.population());
            today.put(commune.code(), commune.code());
            commune.formerCodes().forEach(former -> today.putIfAbsent(former, commune.code()));
        }
        return new Members(Edition.Level.COMMUNE, population, today, new ArrayList<>(today.keySet()));
    }
}
