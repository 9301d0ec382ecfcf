package fr.egide.statistics.region;

import java.util.Arrays;

/// The least of many costs, kept while they change: the lowest number wins among equals.
final class Tournament {

    private final double[] costs;
    private final int[] winners;
    private final int leaves;

    Tournament(int size) {
        leaves = Math.max(1, Integer.highestOneBit(Math.max(1, 2 * size - 1)));
        costs = new double[leaves];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        winners = new int[2 * leaves];
        for (int node = 2 * leaves - 1; node > 0; node--) {
            winners[node] = node >= leaves ? node - leaves : winners[2 * node];
        }
    }

    void set(int entrant, double cost) {
        if (costs[entrant] != cost) {
            costs[entrant] = cost;
            for (int node = (entrant + leaves) / 2; node > 0; node /= 2) {
                int left = winners[2 * node];
                int right = winners[2 * node + 1];
                winners[node] = costs[right] < costs[left] ? right : left;
            }
        }
    }

    double cost(int entrant) {
        return costs[entrant];
    }

    int winner() {
        return winners[1];
    }
}
