package fr.egide.recordedcrime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;

/// What newer editions changed of figures already published.
@Component
public class Revisions {

    private final Cells cells;
    private final Editions editions;
    private final SeriesIndicators indicators;

    Revisions(Cells cells, Editions editions, SeriesIndicators indicators) {
        this.cells = cells;
        this.editions = editions;
        this.indicators = indicators;
    }

    private record Key(String territory, int year) {}

    /// Revised figures of a territory's own codes, the latest year first.
    public List<Revision> of(Territory territory) {
        boolean isDepartement = territory.ref().kind() == TerritoryRef.Kind.DEPARTEMENT;
        Edition.Level level = isDepartement ? Edition.Level.DEPARTEMENT : Edition.Level.COMMUNE;
        List<Edition> readable = editions.list().stream().filter(edition -> edition.level() == level).toList();
        List<String> codes = isDepartement ? List.of(territory.ref().code()) : territory.communes();
        List<Revision> revisions = new ArrayList<>();
        cells.read(readable, codes, indicators.all().stream().map(SeriesIndicator::code).toList())
                .forEach((indicator, found) -> compare(indicator, found, revisions));
        revisions.sort(Comparator.comparingInt(Revision::year).reversed().thenComparing(Revision::indicator));
        return revisions;
    }

    private void compare(String indicator, List<Cell> found, List<Revision> revisions) {
        String label = indicators.find(indicator).map(SeriesIndicator::label).orElse(indicator);
        Map<Key, List<Cell>> same = found.stream().filter(Cell::isPublished)
                .collect(Collectors.groupingBy(cell -> new Key(cell.territory(), cell.year())));
        same.forEach((key, cells) -> {
            List<Cell> oldestFirst = cells.stream()
                    .sorted(Comparator.comparing(Cell::edition, Edition.NEWEST_FIRST).reversed()).toList();
            for (int i = 1; i < oldestFirst.size(); i++) {
                Cell older = oldestFirst.get(i - 1);
                Cell newer = oldestFirst.get(i);
                if (older.count() != newer.count()) {
                    revisions.add(
                            new Revision(indicator, label, key.territory(), key.year(), older.count(), newer.count(),
                                    older.edition(), newer.edition()));
                }
            }
        });
    }
}
