package fr.egide.recordedcrime;

import java.util.Map;

/// The parts a territory is summed from: their level, and the population of each.
record Members(Edition.Level level, Map<String, Long> populations) {

    int size() {
        return populations.size();
    }

    long population() {
        return populations.values().stream().mapToLong(Long::longValue).sum();
    }

    /// Share of the population that lives in these members.
    double share(java.util.Collection<String> some) {
        long all = population();
        return all == 0 ? 0 : (double) some.stream().mapToLong(this::populationOf).sum() / all;
    }

    private long populationOf(String member) {
        return populations.getOrDefault(member, 0L);
    }
}
