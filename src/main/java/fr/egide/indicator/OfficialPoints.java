package fr.egide.indicator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import fr.egide.recordedcrime.Edition;
import fr.egide.recordedcrime.Editions;
import fr.egide.recordedcrime.Reading;
import fr.egide.recordedcrime.RecordedCrime;
import fr.egide.recordedcrime.Series;
import fr.egide.recordedcrime.SeriesIndicator;
import fr.egide.territory.Territory;

/// Official series as points of an indicator: rates per 1,000; a partial reading says which part is known.
@Component
class OfficialPoints {

    private static final int YEARS = 10;

    private final RecordedCrime crime;
    private final Editions editions;

    OfficialPoints(RecordedCrime crime, Editions editions) {
        this.crime = crime;
        this.editions = editions;
    }

    /// Points by code of official series, in a bounded number of queries.
    Map<String, List<Point>> read(Territory territory, List<String> codes) {
        List<Edition> loaded = editions.list();
        int last = loaded.stream().mapToInt(Edition::lastYear).max().orElse(0);
        if (codes.isEmpty() || last == 0) {
            return Map.of();
        }
        Map<Object, String> files = new HashMap<>();
        loaded.forEach(edition -> files.put(edition.id(), edition.fileName()));
        List<SeriesIndicator> wanted = codes.stream().map(crime::indicator).toList();
        Map<String, List<Point>> points = new LinkedHashMap<>();
        for (Series series : crime.series(territory, wanted, last - YEARS + 1, last, null)) {
            points.put(series.indicator().code(), series.readings().stream().map(reading -> point(reading, files))
                    .collect(Collectors.toList()));
        }
        return points;
    }

    private static Point point(Reading reading, Map<Object, String> files) {
        ObservedState state = switch (reading.state()) {
            case PUBLISHED, PARTIAL -> reading.rate() == null ? ObservedState.NOT_PROVIDED : ObservedState.MEASURED;
            case WITHHELD -> ObservedState.WITHHELD;
            case ABSENT -> ObservedState.NOT_PROVIDED;
        };
        int whole = reading.published() + reading.withheld() + reading.absent();
        boolean isPartial = reading.published() < whole;
        String file = reading.edition() == null ? "" : files.getOrDefault(reading.edition(), "");
        return new Point(LocalDate.of(reading.year(), 1, 1), state,
                state == ObservedState.MEASURED ? reading.rate() : null,
                reading.low(), reading.high(), isPartial ? Integer.valueOf(reading.published()) : null,
                isPartial ? Integer.valueOf(whole) : null, reading.breakBefore() || reading.setChanged(),
                "SSMSI · " + file, null);
    }
}
