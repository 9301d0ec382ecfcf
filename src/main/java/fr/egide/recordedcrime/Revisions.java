package fr.egide.recordedcrime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import fr.egide.territory.Territory;

/// What newer editions changed of figures already published.
@Component
public class Revisions {

    private final Cells cells;
    private final Editions editions;
    private final SeriesIndicators indicators;
    private final MembersOf membersOf;
    private final MemberNames names;

    Revisions(Cells cells, Editions editions, SeriesIndicators indicators, MembersOf membersOf,
            MemberNames names) {
        this.cells = cells;
        this.editions = editions;
        this.indicators = indicators;
        this.membersOf = membersOf;
        this.names = names;
    }

    private record Key(String territory, int year) {}

    /// Revised figures of what a territory is read from (itself, its départements, its communes), the latest year first.
    public List<Revision> of(Territory territory) {
        List<Edition> all = editions.list();
        Members members = membersOf.of(territory, all.stream().map(Edition::level).collect(Collectors.toSet()))
                .getFirst();
        List<Edition> readable = all.stream().filter(edition -> edition.level() == members.level()).toList();
        List<Revision> revisions = new ArrayList<>();
        cells.read(readable, members.populations().keySet(),
                indicators.all().stream().map(SeriesIndicator::code).toList())
                .forEach((indicator, found) -> compare(indicator, found, revisions));
        revisions.sort(Comparator.comparingInt(Revision::year).reversed().thenComparing(Revision::indicator)
                .thenComparing(Revision::territory));
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
                            new Revision(indicator, label, key.territory(),
                                    names.of(newer.edition().level(), newer.member()),
                                    key.year(), older.count(), newer.count(),
                                    older.edition(), newer.edition()));
                }
            }
        });
    }
}
