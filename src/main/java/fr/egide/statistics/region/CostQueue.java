package fr.egide.statistics.region;

import java.util.Arrays;

/// A binary heap of pairs of numbers by ascending cost; equal costs come by the first number, then by the second.
final class CostQueue {

    private double[] costs = new double[64];
    private int[] firsts = new int[64];
    private int[] seconds = new int[64];
    private int size;

    /// What a pair must be to be kept.
    interface Test {

        boolean passes(double cost, int first, int second);
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    double cost() {
        return costs[0];
    }

    int first() {
        return firsts[0];
    }

    int second() {
        return seconds[0];
    }

    void add(double cost, int first, int second) {
        if (size == costs.length) {
            costs = Arrays.copyOf(costs, 2 * size);
            firsts = Arrays.copyOf(firsts, 2 * size);
            seconds = Arrays.copyOf(seconds, 2 * size);
        }
        int hole = size++;
        while (hole > 0 && before(cost, first, second, (hole - 1) / 2)) {
            move((hole - 1) / 2, hole);
            hole = (hole - 1) / 2;
        }
        put(hole, cost, first, second);
    }

    void remove() {
        size--;
        double cost = costs[size];
        int first = firsts[size];
        int second = seconds[size];
        int hole = 0;
        for (int child = 1; child < size; child = 2 * hole + 1) {
            if (child + 1 < size && before(costs[child + 1], firsts[child + 1], seconds[child + 1], child)) {
                child++;
            }
            if (before(cost, first, second, child)) {
                break;
            }
            move(child, hole);
            hole = child;
        }
        put(hole, cost, first, second);
    }

    /// Keeps the pairs that pass, each once.
    void keep(Test test) {
        CostQueue kept = new CostQueue();
        for (int place = 0; place < size; place++) {
            if (test.passes(costs[place], firsts[place], seconds[place])) {
                kept.add(costs[place], firsts[place], seconds[place]);
            }
        }
        size = 0;
        for (; !kept.isEmpty(); kept.remove()) {
            if (size == 0 || differs(kept, size - 1)) {
                put(size++, kept.cost(), kept.first(), kept.second());
            }
        }
    }

    private boolean differs(CostQueue other, int place) {
        return other.cost() != costs[place] || other.first() != firsts[place] || other.second() != seconds[place];
    }

    private boolean before(double cost, int first, int second, int place) {
        if (cost != costs[place]) {
            return cost < costs[place];
        }
        return first != firsts[place] ? first < firsts[place] : second < seconds[place];
    }

    private void move(int from, int to) {
        put(to, costs[from], firsts[from], seconds[from]);
    }

    private void put(int place, double cost, int first, int second) {
        costs[place] = cost;
        firsts[place] = first;
        seconds[place] = second;
    }
}
