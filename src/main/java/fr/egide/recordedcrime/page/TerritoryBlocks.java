package fr.egide.recordedcrime.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import fr.egide.recordedcrime.Comparison;
import fr.egide.recordedcrime.Edition;
import fr.egide.recordedcrime.Reading;
import fr.egide.recordedcrime.RecordedCrime;
import fr.egide.recordedcrime.Series;
import fr.egide.recordedcrime.SeriesIndicator;
import fr.egide.recordedcrime.page.TerritoryPage.Asked;
import fr.egide.recordedcrime.page.TerritoryPage.Beside;
import fr.egide.recordedcrime.page.TerritoryPage.Block;
import fr.egide.territory.Territory;

/// Each indicator of a territory: its years, the change between two of them, the same elsewhere, all in words too.
@Component
class TerritoryBlocks {

    private final RecordedCrime crime;
    private final Elsewhere elsewhere;
    private final ReadingWords words;
    private final ChangeWords changeWords;
    private final SourceWords sourceWords;

    TerritoryBlocks(RecordedCrime crime, Elsewhere elsewhere, ReadingWords words, ChangeWords changeWords,
            SourceWords sourceWords) {
        this.crime = crime;
        this.elsewhere = elsewhere;
        this.words = words;
        this.changeWords = changeWords;
        this.sourceWords = sourceWords;
    }

    /// @param editions those that may be read
    List<Block> of(Territory territory, int from, int to, Asked asked, Collection<Edition> editions) {
        UUID edition = asked.edition();
        List<Series> series = crime.series(territory, crime.indicators(), from, to, edition).stream()
                .filter(one -> one.readings().stream().anyMatch(reading -> reading.edition() != null)).toList();
        Map<String, Comparison> changes = changes(territory, series, to, asked);
        Elsewhere.Found found = elsewhere.of(territory, series.stream().map(Series::indicator).toList(), from, to,
                edition, editions);
        return series.stream().map(one -> {
            Comparison change = Objects.requireNonNull(changes.get(one.indicator().code()));
            return new Block(one.indicator(), one, change, words.chart(one),
                    words.sentence(one) + " " + changeWords.sentence(change), beside(one, found),
                    sourceWords.of(one, editions));
        }).toList();
    }

    private Map<String, Comparison> changes(Territory territory, List<Series> series, int to, Asked asked) {
        Map<List<Integer>, List<SeriesIndicator>> byYears = series.stream()
                .collect(Collectors.groupingBy(one -> years(one, to, asked),
                        Collectors.mapping(Series::indicator, Collectors.toList())));
        Map<String, Comparison> changes = new LinkedHashMap<>();
        byYears.forEach((years, indicators) -> changes.putAll(
                crime.compareAll(territory, indicators, years.getFirst(), years.getLast(), asked.edition())));
        return changes;
    }

    private static List<Integer> years(Series series, int last, Asked asked) {
        Integer from = asked.from();
        int later = Optional.ofNullable(asked.to()).or(series::latestComparable).orElse(last);
        return from == null ? List.of(later - 1, later) : List.of(from, Math.max(later, from + 1));
    }

    private static List<Beside> beside(Series series, Elsewhere.Found found) {
        Reading latest = series.latest().orElse(null);
        if (latest == null) {
            return List.of();
        }
        List<Beside> beside = new ArrayList<>();
        beside.add(new Beside(series.territory().name(), latest));
        beside.addAll(found.of(series.indicator(), latest.year()));
        return beside.size() == 1 ? List.of() : beside;
    }
}
