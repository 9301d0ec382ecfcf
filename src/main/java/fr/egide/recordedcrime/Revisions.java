package fr.egide.recordedcrime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private record Published(Edition edition, long count) {}

    /// Revised figures of what a territory is read from, the latest year first: for each indicator and year, of the level read
    /// today (itself, its départements or its communes), since editions of different levels are never compared.
    public List<Revision> of(Territory territory) {
        List<Edition> all = editions.of(territory);
        List<Members> choices = membersOf.of(territory, all.stream().map(Edition::level).collect(Collectors.toSet()));
        Set<Edition.Level> levels = choices.stream().map(Members::level).collect(Collectors.toSet());
        Set<String> codes = choices.stream().flatMap(members -> members.populations().keySet().stream())
                .collect(Collectors.toSet());
        List<Revision> revisions = new ArrayList<>();
        cells.read(all.stream().filter(edition -> levels.contains(edition.level())).toList(), codes,
                indicators.all().stream().map(SeriesIndicator::code).toList())
                .forEach((indicator, found) -> new Panel(choices, found).covering()
                        .forEach((year, oldestFirst) -> compare(indicator, year, oldestFirst, revisions)));
        revisions.sort(Comparator.comparingInt(Revision::year).reversed().thenComparing(Revision::indicator)
                .thenComparing(Revision::territory));
        return revisions;
    }

    /// Member by member, as communes are today: one that was made of two is no revision.
    private void compare(String indicator, int year, List<Panel.Year> oldestFirst, List<Revision> revisions) {
        Map<String, Published> before = new HashMap<>();
        oldestFirst.forEach(covering -> covering.values().forEach((member, value) -> {
            if (value.isPublished()) {
                Published newer = new Published(covering.edition(), value.count());
                Published older = before.put(member, newer);
                if (older != null && older.count() != newer.count()) {
                    revisions.add(new Revision(indicator, label(indicator), member,
                            names.of(newer.edition().level(), member), year, older.count(), newer.count(),
                            older.edition(), newer.edition()));
                }
            }
        }));
    }

    private String label(String indicator) {
        return indicators.find(indicator).map(SeriesIndicator::label).orElse(indicator);
    }
}
