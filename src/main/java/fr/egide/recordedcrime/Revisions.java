package fr.egide.recordedcrime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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

    /// Revised figures of what a territory is read from, the latest year first: for each indicator and year, of the level read
    /// today (itself, its départements or its communes), since editions of different levels are never compared.
    public List<Revision> of(Territory territory) {
        List<Edition> all = editions.list();
        List<Members> choices = membersOf.of(territory, all.stream().map(Edition::level).collect(Collectors.toSet()));
        Set<Edition.Level> levels = choices.stream().map(Members::level).collect(Collectors.toSet());
        Set<String> codes = choices.stream().flatMap(members -> members.populations().keySet().stream())
                .collect(Collectors.toSet());
        List<Revision> revisions = new ArrayList<>();
        cells.read(all.stream().filter(edition -> levels.contains(edition.level())).toList(), codes,
                indicators.all().stream().map(SeriesIndicator::code).toList())
                .forEach((indicator, found) -> compare(indicator, new Panel(choices, found).ofLevelsRead(found),
                        revisions));
        revisions.sort(Comparator.comparingInt(Revision::year).reversed().thenComparing(Revision::indicator)
                .thenComparing(Revision::territory));
        return revisions;
    }

    private void compare(String indicator, List<Cell> read, List<Revision> revisions) {
        String label = indicators.find(indicator).map(SeriesIndicator::label).orElse(indicator);
        read.stream().filter(Cell::isPublished)
                .collect(Collectors.groupingBy(cell -> new Key(cell.territory(), cell.year()))).values()
                .forEach(same -> compareInOrder(indicator, label, same, revisions));
    }

    private void compareInOrder(String indicator, String label, List<Cell> same, List<Revision> revisions) {
        List<Cell> oldestFirst = same.stream()
                .sorted(Comparator.comparing(Cell::edition, Edition.NEWEST_FIRST).reversed()).toList();
        for (int i = 1; i < oldestFirst.size(); i++) {
            Cell older = oldestFirst.get(i - 1);
            Cell newer = oldestFirst.get(i);
            if (older.count() != newer.count()) {
                revisions.add(new Revision(indicator, label, newer.territory(),
                        names.of(newer.edition().level(), newer.member()), newer.year(), older.count(), newer.count(),
                        older.edition(), newer.edition()));
            }
        }
    }
}
