package fr.egide.recordedcrime;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

import fr.egide.territory.Territory;
import fr.egide.web.Refusal;

import static java.util.Objects.requireNonNull;

/// What the official series say of a territory: each year from the newest edition that covers it.
@Component
public class RecordedCrime {

    private static final int KEPT = 256;

    private final SeriesIndicators indicators;
    private final Editions editions;
    private final Cells cells;
    private final MembersOf membersOf;
    private final double leastShare;
    private final ConcurrentLruCache<Question, List<Series>> series = new ConcurrentLruCache<>(KEPT, this::read);
    private final ConcurrentLruCache<Question, Map<String, Comparison>> changes = new ConcurrentLruCache<>(KEPT,
            this::compare);

    RecordedCrime(SeriesIndicators indicators, Editions editions, Cells cells, MembersOf membersOf,
            @Value("${egide.recorded-crime.least-share-compared:0.8}") double leastShare) {
        this.indicators = indicators;
        this.editions = editions;
        this.cells = cells;
        this.membersOf = membersOf;
        this.leastShare = leastShare;
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

    /// Several indicators in two queries at most; `edition` alone is read when given.
    ///
    /// @throws Refusal 404 `RCR-405` when that edition isn't loaded
    public List<Series> series(Territory territory, Collection<SeriesIndicator> wanted, int from, int to,
            @Nullable UUID edition) {
        return series.get(question(territory, wanted, from, to, edition));
    }

    /// The change between two years over the members published in both; see [Comparison].
    public Comparison compare(Territory territory, SeriesIndicator indicator, int from, int to) {
        return requireNonNull(compareAll(territory, List.of(indicator), from, to).get(indicator.code()));
    }

    /// The same for several indicators, by code, in two queries at most.
    public Map<String, Comparison> compareAll(Territory territory, Collection<SeriesIndicator> wanted, int from,
            int to) {
        return compareAll(territory, wanted, from, to, null);
    }

    /// The same within one edition, when it is given.
    ///
    /// @throws Refusal 404 `RCR-405` when that edition isn't loaded
    public Map<String, Comparison> compareAll(Territory territory, Collection<SeriesIndicator> wanted, int from,
            int to, @Nullable UUID edition) {
        return changes.get(question(territory, wanted, from, to, edition));
    }

    /// Several indicators, by code, in two queries at most, each to be read over any years of an edition, or of the newest
    /// ones.
    ///
    /// @throws Refusal 404 `RCR-405` when that edition isn't loaded
    public Map<String, YearsInCommon> yearsInCommon(Territory territory, Collection<SeriesIndicator> wanted,
            @Nullable UUID edition) {
        Map<String, YearsInCommon> found = new LinkedHashMap<>();
        panels(question(territory, wanted, 0, 0, edition))
                .forEach((code, panel) -> found.put(code, new CommonYears(panel, leastShare)));
        return found;
    }

    /// Several indicators at once, in two queries at most, from the newest editions.
    public TerritoryFigures figures(Territory territory, Collection<SeriesIndicator> wanted) {
        return figures(question(territory, wanted, 0, 0, null));
    }

    /// What was asked. An edition never changes once loaded: the same question of the same editions has the same answer.
    private record Question(Territory territory, List<SeriesIndicator> wanted, int from, int to,
            List<Edition> editions) {

        /// Without the members of the territory and all that describes an indicator: hashing them took longer than answering.
        @Override
        public int hashCode() {
            return Objects.hash(territory.ref(), wanted.size(), from, to, editions.size());
        }
    }

    private Question question(Territory territory, Collection<SeriesIndicator> wanted, int from, int to,
            @Nullable UUID edition) {
        return new Question(territory, List.copyOf(wanted), from, to, edition == null
                ? editions.of(territory)
                : List.of(editions.find(edition).orElseThrow(() -> Refusal.notFound("RCR-405", edition.toString()))));
    }

    private List<Series> read(Question asked) {
        return figures(asked).series(asked.from(), asked.to());
    }

    private TerritoryFigures figures(Question asked) {
        Map<String, Panel> panels = panels(asked);
        Map<SeriesIndicator, Panel> ordered = new LinkedHashMap<>();
        asked.wanted().forEach(
                indicator -> ordered.put(indicator, requireNonNull(panels.get(indicator.code()))));
        return new TerritoryFigures(asked.territory(), ordered, leastShare);
    }

    private Map<String, Comparison> compare(Question asked) {
        Map<String, Panel> panels = panels(asked);
        Map<String, Comparison> found = new LinkedHashMap<>();
        asked.wanted().forEach(indicator -> found.put(indicator.code(),
                new Comparer(requireNonNull(panels.get(indicator.code())), indicator, leastShare)
                        .compare(asked.from(), asked.to())));
        return Collections.unmodifiableMap(found);
    }

    private Map<String, Panel> panels(Question asked) {
        List<Members> choices = membersOf.of(asked.territory(),
                asked.editions().stream().map(Edition::level).collect(Collectors.toSet()));
        Set<Edition.Level> levels = choices.stream().map(Members::level).collect(Collectors.toSet());
        Map<String, List<Cell>> found = cells.read(
                asked.editions().stream().filter(one -> levels.contains(one.level())).toList(),
                choices.stream().flatMap(members -> members.populations().keySet().stream())
                        .collect(Collectors.toSet()),
                asked.wanted().stream().map(SeriesIndicator::code).toList());
        return asked.wanted().stream().collect(Collectors.toMap(SeriesIndicator::code,
                indicator -> new Panel(choices, found.getOrDefault(indicator.code(), List.of())), (one, _) -> one));
    }
}
