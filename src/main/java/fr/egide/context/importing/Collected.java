package fr.egide.context.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fr.egide.context.Absence;
import fr.egide.context.LeftOut;

/// What is read of a file, before any of it is kept.
final class Collected {

    private final Map<Key, Map<String, Given>> columns = new LinkedHashMap<>();
    private final Map<Named, String> names = new LinkedHashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    record Key(String variable, int year) {}

    /// A value, or why there is none.
    record Given(@Nullable BigDecimal value, @Nullable Absence absence) {

        boolean says(@Nullable Given other) {
            return other != null && absence == other.absence && (value == null || other.value == null
                    ? value == other.value
                    : value.compareTo(other.value) == 0);
        }
    }

    /// What a commune holds by name, under the key of the thing named.
    record Named(String variable, String code, String key) {}

    /// Says that the file speaks of this variable, even of no commune.
    void open(String variable, int year) {
        column(variable, year);
    }

    void put(String variable, int year, String code, BigDecimal value) {
        put(variable, year, code, new Given(value, null));
    }

    /// A value, or nothing where the producer leaves the cell empty.
    void put(String variable, int year, String code, Optional<BigDecimal> value) {
        value.ifPresentOrElse(one -> put(variable, year, code, one),
                () -> putAbsent(variable, year, code, Absence.NOT_PUBLISHED));
    }

    void putAbsent(String variable, int year, String code, Absence absence) {
        put(variable, year, code, new Given(null, absence));
    }

    /// One more of what is counted.
    void count(String variable, int year, String code, String key, String name) {
        if (names.put(new Named(variable, code, key), name) == null) {
            column(variable, year).merge(code, new Given(BigDecimal.ONE, null), Collected::sum);
        }
    }

    void name(String variable, String code, String key, String name) {
        names.put(new Named(variable, code, key), name);
    }

    void leaveOut(int line, String label, LeftOut.Why why) {
        leftOut.add(new LeftOut(line, label, why));
    }

    Map<Key, Map<String, Given>> columns() {
        return columns;
    }

    Map<Named, String> names() {
        return names;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    /// The same thing said twice is said once; two things said of one commune contradict each other.
    private void put(String variable, int year, String code, Given given) {
        Given before = column(variable, year).putIfAbsent(code, given);
        if (before != null && !given.says(before)) {
            column(variable, year).put(code, new Given(null, Absence.CONTRADICTED));
        }
    }

    private Map<String, Given> column(String variable, int year) {
        return columns.computeIfAbsent(new Key(variable, year), _ -> new LinkedHashMap<>());
    }

    private static Given sum(Given one, Given other) {
        return one.value() == null || other.value() == null
                ? one
                : new Given(one.value().add(other.value()), null);
    }
}
