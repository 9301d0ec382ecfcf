package fr.egide.diagnosis.portrait;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.egide.recordedcrime.Reading;
import fr.egide.recordedcrime.Series;

/// The period a portrait takes when none is asked: the longest run of years that one edition tells, withheld or not, the
/// latest of equals.
final class Periods {

    private Periods() {
    }

    /// @param last what to end with when no edition tells anything
    static Period longest(List<Series> series, int last) {
        Map<UUID, TreeMap<Integer, Long>> years = series.stream().flatMap(one -> one.readings().stream())
                .filter(reading -> reading.edition() != null)
                .collect(Collectors.groupingBy(reading -> Objects.requireNonNull(reading.edition()),
                        Collectors.groupingBy(Reading::year, TreeMap::new, Collectors.counting())));
        return years.values().stream().map(one -> new Period(one.firstKey(), one.lastKey()))
                .max(Comparator.comparingInt((Period one) -> one.to() - one.from()).thenComparingInt(Period::to))
                .orElse(new Period(last, last));
    }
}
