package fr.egide.context.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import fr.egide.context.activity.OffenceIndex;
import fr.egide.context.activity.OffenceIndexes;
import fr.egide.context.activity.ServiceActivity;
import fr.egide.territory.Territory;

/// What services of the départements of a territory recorded.
///
/// @param shown the service read, null where none is loaded
/// @param years of its counts, the first first
record ActivityPage(Territory territory, List<ServiceActivity.Service> services,
        ServiceActivity.@Nullable Service shown, List<Integer> years, List<Line> lines) {

    /// One index: its counts, one a year.
    record Line(OffenceIndex index, List<Integer> counts) {

        boolean isSeen() {
            return counts.stream().anyMatch(count -> count > 0);
        }
    }

    static ActivityPage of(Territory territory, @Nullable UUID asked, ServiceActivity activity,
            OffenceIndexes indexes) {
        List<ServiceActivity.Service> services = territory.departements().stream().sorted()
                .flatMap(departement -> activity.services(departement).stream()).toList();
        ServiceActivity.Service shown = asked != null
                ? activity.get(asked)
                : services.stream().findFirst().orElse(null);
        Map<Integer, List<Integer>> counts = shown == null ? Map.of() : activity.counts(shown.id());
        return new ActivityPage(territory, services, shown, List.copyOf(counts.keySet()),
                IntStream.range(0, OffenceIndexes.COUNT).mapToObj(place -> new Line(indexes.all().get(place),
                        counts.values().stream().map(year -> year.get(place)).toList())).filter(Line::isSeen).toList());
    }
}
