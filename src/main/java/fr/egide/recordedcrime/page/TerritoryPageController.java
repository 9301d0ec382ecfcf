package fr.egide.recordedcrime.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.recordedcrime.Comparison;
import fr.egide.recordedcrime.Edition;
import fr.egide.recordedcrime.Editions;
import fr.egide.recordedcrime.Reading;
import fr.egide.recordedcrime.RecordedCrime;
import fr.egide.recordedcrime.Series;
import fr.egide.recordedcrime.SeriesIndicator;
import fr.egide.territory.Commune;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;

/// A territory: who lives there, what is recorded there, how sure it is, beside its département, its region and France.
@Controller
class TerritoryPageController {

    private static final int YEARS = 10;

    private final Territories territories;
    private final RecordedCrime crime;
    private final Editions editions;
    private final ReadingWords words;
    private final Access access;

    TerritoryPageController(Territories territories, RecordedCrime crime, Editions editions, ReadingWords words,
            Access access) {
        this.territories = territories;
        this.crime = crime;
        this.editions = editions;
        this.words = words;
        this.access = access;
    }

    /// One indicator on the page.
    record Block(SeriesIndicator indicator, Series series, Comparison change, String chart, String sentence,
            List<Beside> beside) {}

    /// The same indicator, the same year, elsewhere.
    record Beside(String name, Reading reading) {}

    record Page(Territory territory, List<Commune> members, List<Block> blocks, Map<UUID, Edition> editions, int from,
            int to) {}

    @GetMapping("/territories/{ref}")
    String show(@PathVariable String ref, Model model) {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        Territory territory = territories.get(TerritoryRef.parse(ref));
        List<Edition> loaded = editions.list();
        int to = loaded.stream().mapToInt(Edition::lastYear).max().orElse(0);
        int from = to - YEARS + 1;
        model.addAttribute("page", new Page(territory, territories.communes(territory.communes()),
                loaded.isEmpty() ? List.of() : blocks(territory, from, to),
                loaded.stream().collect(Collectors.toMap(Edition::id, edition -> edition)), from, to));
        return "recordedcrime/territory";
    }

    private List<Block> blocks(Territory territory, int from, int to) {
        List<SeriesIndicator> wanted = crime.indicators();
        List<Series> series = crime.series(territory, wanted, from, to, null).stream()
                .filter(one -> one.readings().stream().anyMatch(reading -> reading.edition() != null)).toList();
        List<SeriesIndicator> present = series.stream().map(Series::indicator).toList();
        Map<String, Comparison> changes = new LinkedHashMap<>();
        Map<Integer, List<SeriesIndicator>> byLastPair = series.stream()
                .collect(Collectors.groupingBy(one -> one.latest().map(Reading::year).orElse(to),
                        Collectors.mapping(Series::indicator, Collectors.toList())));
        byLastPair
                .forEach((year, indicators) -> changes.putAll(crime.compareAll(territory, indicators, year - 1, year)));
        Map<String, List<Series>> elsewhere = elsewhere(territory, present, from, to);
        return series.stream().map(one -> block(one, changes, elsewhere)).toList();
    }

    private Block block(Series series, Map<String, Comparison> changes, Map<String, List<Series>> elsewhere) {
        Comparison change = java.util.Objects.requireNonNull(changes.get(series.indicator().code()));
        Reading latest = series.latest().orElse(null);
        List<Beside> beside = new ArrayList<>();
        if (latest != null) {
            elsewhere.forEach((name, all) -> all.stream()
                    .filter(other -> other.indicator().equals(series.indicator())).findFirst()
                    .flatMap(other -> other.of(latest.year()))
                    .ifPresent(reading -> beside.add(new Beside(name, reading))));
        }
        return new Block(series.indicator(), series, change, words.chart(series), words.sentence(series, change),
                beside);
    }

    private Map<String, List<Series>> elsewhere(Territory territory, List<SeriesIndicator> present, int from, int to) {
        Map<String, List<Series>> elsewhere = new LinkedHashMap<>();
        List<TerritoryRef> refs = new ArrayList<>();
        refs.add(only(territory.departements(), TerritoryRef::departement));
        refs.add(only(territory.regions(), TerritoryRef::region));
        refs.add(TerritoryRef.FRANCE);
        refs.stream().filter(java.util.Objects::nonNull).map(java.util.Objects::requireNonNull)
                .filter(ref -> !ref.equals(territory.ref()))
                .forEach(ref -> territories.find(ref).ifPresent(other -> elsewhere.put(other.name(),
                        crime.series(other, present, from, to, null))));
        return elsewhere;
    }

    private static @Nullable TerritoryRef only(java.util.Set<String> codes,
            java.util.function.Function<String, TerritoryRef> ref) {
        return codes.size() == 1 ? ref.apply(codes.iterator().next()) : null;
    }
}
