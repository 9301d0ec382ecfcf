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
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;

/// The territories that one is read beside. Many portraits have the same: what they say of some years is kept for as long
/// as the editions are the same, and not their members, which would fill the memory.
@Component
class PlacesBeside {

    private static final int KEPT = 512;

    private final Territories territories;
    private final Editions editions;
    private final ConcurrentLruCache<Question, Map<String, CommonReading>> readings;

    PlacesBeside(RecordedCrime crime, Territories territories, Editions editions) {
        this.territories = territories;
        this.editions = editions;
        this.readings = new ConcurrentLruCache<>(KEPT, asked -> {
            Map<String, CommonReading> said = new HashMap<>();
            crime.yearsInCommon(territories.get(asked.place()), asked.indicators(), null)
                    .forEach((code, years) -> said.put(code, years.over(asked.years())));
            return said;
        });
    }

    private record Question(TerritoryRef place, List<SeriesIndicator> indicators, List<Integer> years,
            List<Edition> loaded) {

        /// Without all that describes indicators and editions: hashing them took longer than answering.
        @Override
        public int hashCode() {
            return Objects.hash(place, years, indicators.size(), loaded.size());
        }
    }

    /// One of those territories.
    final class Reference {

        private final Territory place;
        private final List<SeriesIndicator> indicators;
        private final List<Edition> loaded;

        private Reference(Territory place, List<SeriesIndicator> indicators, List<Edition> loaded) {
            this.place = place;
            this.indicators = indicators;
            this.loaded = loaded;
        }

        String place() {
            return place.name();
        }

        CommonReading over(SeriesIndicator indicator, List<Integer> years) {
            return Objects.requireNonNull(
                    readings.get(new Question(place.ref(), indicators, years, loaded)).get(indicator.code()));
        }
    }

    /// The nearest first.
    List<Reference> around(Territory territory, List<SeriesIndicator> indicators) {
        List<Edition> loaded = editions.of(territory);
        return territories.around(territory).stream().map(place -> new Reference(place, indicators, loaded)).toList();
    }
}
