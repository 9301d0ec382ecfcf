package fr.egide.diagnosis.portrait;

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
import fr.egide.recordedcrime.YearsInCommon;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;

/// The territories that one is read beside. Many portraits have the same: they are kept for as long as the editions are the
/// same.
@Component
class PlacesBeside {

    private static final int KEPT = 128;

    private final Territories territories;
    private final Editions editions;
    private final ConcurrentLruCache<Question, Reference> references;

    PlacesBeside(RecordedCrime crime, Territories territories, Editions editions) {
        this.territories = territories;
        this.editions = editions;
        this.references = new ConcurrentLruCache<>(KEPT, asked -> new Reference(asked.place().name(),
                crime.yearsInCommon(asked.place(), asked.indicators(), null)));
    }

    private record Question(Territory place, List<SeriesIndicator> indicators, List<Edition> loaded) {}

    /// @param place its name
    /// @param years by indicator
    record Reference(String place, Map<String, YearsInCommon> years) {

        CommonReading over(SeriesIndicator indicator, List<Integer> asked) {
            return Objects.requireNonNull(years.get(indicator.code())).over(asked);
        }
    }

    /// The nearest first.
    List<Reference> around(Territory territory, List<SeriesIndicator> indicators) {
        List<Edition> loaded = editions.list();
        return territories.around(territory).stream()
                .map(place -> references.get(new Question(place, indicators, loaded))).toList();
    }
}
