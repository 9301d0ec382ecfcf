package fr.egide.indicator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.recordedcrime.Edition;
import fr.egide.recordedcrime.Editions;
import fr.egide.recordedcrime.Reading;
import fr.egide.recordedcrime.RecordedCrime;
import fr.egide.recordedcrime.Series;
import fr.egide.recordedcrime.SeriesIndicator;
import fr.egide.territory.Territory;
import fr.egide.web.observation.ObservedState;

/// Official series as points of an indicator: rates per 1,000; a partial reading says which part is known.
@Component
class OfficialPoints {

    private static final int YEARS = 10;
    /// A series published at every scale since the first edition: where it is absent, no file covers the territory.
    private static final String WITNESS = "burglary";

    private final RecordedCrime crime;
    private final Editions editions;

    OfficialPoints(RecordedCrime crime, Editions editions) {
        this.crime = crime;
        this.editions = editions;
    }

    /// What the official series say of a territory.
    ///
    /// @param covered whether a file that covers the territory is loaded
    /// @param levels levels of the files loaded
    record Official(Map<String, List<Point>> points, boolean covered, Set<Edition.Level> levels) {

        /// Why an indicator that the statistical service gives says nothing here, when it doesn't: comparable territories
        /// are read beside the département, each series by itself.
        @Nullable
        Absence absence(Definition definition) {
            if (definition.series() != null) {
                return absence(definition.series());
            }
            return !definition.isOfficial()
                    ? null
                    : levels.contains(Edition.Level.DEPARTEMENT) ? Absence.ELSEWHERE : Absence.NOT_LOADED;
        }

        private @Nullable Absence absence(String code) {
            boolean isSilent = points.getOrDefault(code, List.of()).stream()
                    .allMatch(point -> point.state() == ObservedState.NOT_PROVIDED);
            return !isSilent ? null : covered ? Absence.NOT_PUBLISHED : Absence.NOT_LOADED;
        }
    }

    /// Points by code of official series, in a bounded number of queries.
    Official read(Territory territory, List<String> codes) {
        List<Edition> loaded = editions.of(territory);
        Set<Edition.Level> levels = loaded.stream().map(Edition::level).collect(Collectors.toUnmodifiableSet());
        int last = loaded.stream().mapToInt(Edition::lastYear).max().orElse(0);
        if (codes.isEmpty() || last == 0) {
            return new Official(Map.of(), false, levels);
        }
        Map<Object, String> files = new HashMap<>();
        loaded.forEach(edition -> files.put(edition.id(), edition.fileName()));
        List<SeriesIndicator> wanted = Stream.concat(codes.stream(), Stream.of(WITNESS)).distinct()
                .map(crime::indicator).toList();
        Map<String, List<Point>> points = new LinkedHashMap<>();
        for (Series series : crime.series(territory, wanted, last - YEARS + 1, last, null)) {
            points.put(series.indicator().code(),
                    series.readings().stream().map(reading -> point(series, reading, files))
                            .collect(Collectors.toList()));
        }
        boolean covered = points.getOrDefault(WITNESS, List.of()).stream()
                .anyMatch(point -> point.state() != ObservedState.NOT_PROVIDED);
        points.keySet().retainAll(codes);
        return new Official(points, covered, levels);
    }

    private static Point point(Series series, Reading reading, Map<Object, String> files) {
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
                series.territory().fictitious() ? file : "SSMSI · " + file, null,
                new Origin(series.territory().ref().toString(), series.indicator().code(),
                        reading.year(), reading.edition(), reading.breakBefore()));
    }
}
