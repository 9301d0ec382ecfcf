package fr.egide.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import fr.egide.recordedcrime.Comparison;
import fr.egide.recordedcrime.RecordedCrime;
import fr.egide.recordedcrime.SeriesIndicator;
import fr.egide.territory.Territory;

/// What is said of official series between the start of a contract and their last value.
@Component
class OfficialChanges {

    private final RecordedCrime crime;

    OfficialChanges(RecordedCrime crime) {
        this.crime = crime;
    }

    /// By code of series, for those with two years to compare; as many queries as there are pairs of years.
    Map<String, Comparison> since(LocalDate start, Territory territory, Map<String, List<Point>> series) {
        Map<List<Integer>, List<SeriesIndicator>> byYears = new HashMap<>();
        series.forEach((code, points) -> {
            Point first = Baseline.first(points, start);
            Point last = points.reversed().stream().filter(point -> point.value() != null).findFirst().orElse(null);
            if (first != null && last != null && first.period().isBefore(last.period())) {
                byYears.computeIfAbsent(List.of(first.period().getYear(), last.period().getYear()),
                        _ -> new ArrayList<>()).add(crime.indicator(code));
            }
        });
        Map<String, Comparison> changes = new HashMap<>();
        byYears.forEach((years, wanted) -> changes
                .putAll(crime.compareAll(territory, wanted, years.getFirst(), years.getLast())));
        return changes;
    }
}
