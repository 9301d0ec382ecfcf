package fr.egide.diagnosis.portrait;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

import fr.egide.recordedcrime.CommonReading;
import fr.egide.recordedcrime.Edition;
import fr.egide.recordedcrime.Editions;
import fr.egide.recordedcrime.RecordedCrime;
import fr.egide.recordedcrime.SeriesIndicator;
import fr.egide.recordedcrime.TerritoryFigures;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;

/// The territories that one is read beside. Many portraits have the same: what they say of some years is kept for as long
/// as the editions are the same, and not their members, which would fill the memory.
@Component
class PlacesBeside {

    private static final int KEPT = 512;

    private final RecordedCrime crime;
    private final Territories territories;
    private final Editions editions;
    private final ConcurrentLruCache<Question, Map<Said, CommonReading>> readings;

    PlacesBeside(RecordedCrime crime, Territories territories, Editions editions) {
        this.crime = crime;
        this.territories = territories;
        this.editions = editions;
        this.readings = new ConcurrentLruCache<>(KEPT, asked -> {
            TerritoryFigures figures = crime.figures(territories.get(asked.place()), asked.indicators());
            Map<Said, CommonReading> said = new HashMap<>();
            asked.indicators().forEach(indicator -> asked.spans().forEach(years -> said
                    .put(new Said(indicator.code(), years), figures.yearsInCommon(indicator).over(years))));
            return said;
        });
    }

    /// @param spans years that are read together
    private record Question(TerritoryRef place, List<SeriesIndicator> indicators, List<List<Integer>> spans,
            List<Edition> loaded) {

        /// Without all that describes indicators and editions: hashing them took longer than answering.
        @Override
        public int hashCode() {
            return Objects.hash(place, spans, indicators.size(), loaded.size());
        }
    }

    private record Said(String indicator, List<Integer> years) {}

    /// One of those territories.
    final class Reference {

        private final Territory place;
        private final Question question;

        private Reference(Territory place, Question question) {
            this.place = place;
            this.question = question;
        }

        String place() {
            return place.name();
        }

        /// @param years one of the spans
        CommonReading over(SeriesIndicator indicator, List<Integer> years) {
            return Objects.requireNonNull(readings.get(question).get(new Said(indicator.code(), years)));
        }
    }

    /// The nearest first.
    ///
    /// @param spans years that will be read together
    List<Reference> around(Territory territory, List<List<Integer>> spans) {
        List<Edition> loaded = editions.of(territory);
        List<SeriesIndicator> indicators = crime.indicators();
        return territories.around(territory).stream()
                .map(place -> new Reference(place, new Question(place.ref(), indicators, spans, loaded))).toList();
    }

    /// Reads a place before anybody asks.
    void read(Territory place, List<List<Integer>> spans) {
        readings.get(new Question(place.ref(), crime.indicators(), spans, editions.of(place)));
    }
}
