package fr.egide.recordedcrime;

import java.util.Collection;
import java.util.Map;

/// The parts a territory is summed from: their level, and the population of each.
record Members(Edition.Level level, Map<String, Long> populations) {

    int size() {
        return populations.size();
    }

    long population() {
        return populations.values().stream().mapToLong(Long::longValue).sum();
    }

    /// Inhabitants of these members.
    long population(Collection<String> some) {
        return some.stream().mapToLong(this::populationOf).sum();
    }

    /// Share of the population that lives in these members.
    double share(Collection<String> some) {
        long all = population();
        return all == 0 ? 0 : (double) population(some) / all;
    }

    boolean hold(Cell cell) {
        return level == cell.edition().level() && populations.containsKey(cell.member());
    }

    private long populationOf(String member) {
        return populations.getOrDefault(member, 0L);
    }
}
