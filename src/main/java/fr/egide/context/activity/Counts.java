package fr.egide.context.activity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/// What a file says, by service and year, before any of it is kept.
public final class Counts {

    private final Map<Service, Map<Integer, Integer[]>> byService = new LinkedHashMap<>();

    /// A service as the file names it.
    ///
    /// @param force PN, GN, or empty for the whole of a département
    /// @param branch of the national police, empty where there is none
    public record Service(String departement, String force, String branch, String name) {}

    /// @return whether it is the first count of this index, this year, for this service
    boolean put(Service service, int year, int index, int count) {
        Integer[] counts = byService.computeIfAbsent(service, _ -> new LinkedHashMap<>()).computeIfAbsent(year,
                _ -> new Integer[OffenceIndexes.COUNT]);
        boolean isFirst = counts[index - 1] == null;
        counts[index - 1] = count;
        return isFirst;
    }

    public boolean isEmpty() {
        return byService.isEmpty();
    }

    /// How many service years there are.
    public int size() {
        return byService.values().stream().mapToInt(Map::size).sum();
    }

    public OptionalInt firstYear() {
        return byService.values().stream().flatMap(years -> years.keySet().stream()).mapToInt(year -> year).min();
    }

    public OptionalInt lastYear() {
        return byService.values().stream().flatMap(years -> years.keySet().stream()).mapToInt(year -> year).max();
    }

    /// Counts of the 107 index by service and year; an index without a line was zero.
    Map<Service, Map<Integer, Integer[]>> byService() {
        return byService;
    }
}
