package fr.egide.statistics.region;

import java.util.ArrayDeque;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import fr.egide.statistics.spatial.Neighbours;

/// Moves single units across borders, the least costly move first, be it a loss; what was best is restored in the end. After
/// a move only the units of its two regions and those beside them are weighed again.
final class TabuSearch {

    /// Gains under this share of the total are rounding.
    private static final double ROUNDING = 1e-12;

    private final Neighbours neighbours;
    private final Regions regions;
    private final Tabu tabu;
    private final double rounding;
    private final Tournament tournament;
    private final int[] targets;
    private final int[] left;
    private final int[] weighed;
    private final ArrayDeque<Move> recent = new ArrayDeque<>();
    private final ArrayDeque<Move> sinceBest = new ArrayDeque<>();
    private double sinceBestCost;
    private int round;

    private record Move(int unit, int from, int to) {}

    private TabuSearch(Neighbours neighbours, Features features, Floor floor, Partition start, Tabu tabu) {
        this.neighbours = neighbours;
        this.tabu = tabu;
        regions = new Regions(neighbours, features, floor, start);
        rounding = ROUNDING * features.totalSquares();
        tournament = new Tournament(neighbours.size());
        targets = new int[neighbours.size()];
        left = new int[neighbours.size()];
        weighed = new int[neighbours.size()];
        Arrays.fill(left, -1);
    }

    static Partition from(Partition start, Neighbours neighbours, Features features, Floor floor, Tabu tabu) {
        TabuSearch search = new TabuSearch(neighbours, features, floor, start, tabu);
        search.run();
        return search.regions.partition();
    }

    private void run() {
        for (int unit = 0; unit < neighbours.size(); unit++) {
            weigh(unit);
        }
        for (Move move = best(); move != null && isWorthwhile(move); move = best()) {
            apply(move);
        }
        while (!sinceBest.isEmpty()) {
            Move undone = sinceBest.removeLast();
            regions.move(undone.unit(), undone.from());
        }
    }

    private boolean isWorthwhile(Move move) {
        return sinceBest.size() < tabu.patience() || sinceBestCost + regions.cost(move.unit(), move.to()) < -rounding;
    }

    private void apply(Move move) {
        sinceBestCost += regions.cost(move.unit(), move.to());
        sinceBest.addLast(move);
        if (sinceBestCost < -rounding) {
            sinceBestCost = 0;
            sinceBest.clear();
        }
        regions.move(move.unit(), move.to());
        left[move.unit()] = move.from();
        recent.removeIf(earlier -> earlier.unit() == move.unit());
        recent.addLast(move);
        round++;
        weighAround(move.from());
        weighAround(move.to());
        if (recent.size() > tabu.tenure()) {
            int freed = recent.removeFirst().unit();
            left[freed] = -1;
            weigh(freed);
        }
    }

    private void weighAround(int region) {
        for (int place = 0; place < regions.size(region); place++) {
            int unit = regions.member(region, place);
            weighOnce(unit);
            for (int position = neighbours.begin(unit); position < neighbours.end(unit); position++) {
                if (regions.of(neighbours.at(position)) != region) {
                    weighOnce(neighbours.at(position));
                }
            }
        }
    }

    private void weighOnce(int unit) {
        if (weighed[unit] != round) {
            weighed[unit] = round;
            weigh(unit);
        }
    }

    private void weigh(int unit) {
        double least = Double.POSITIVE_INFINITY;
        if (regions.maySpare(unit)) {
            int own = regions.of(unit);
            int previous = own;
            for (int position = neighbours.begin(unit); position < neighbours.end(unit); position++) {
                int to = regions.of(neighbours.at(position));
                if (to != own && to != previous && to != left[unit]) {
                    double cost = regions.cost(unit, to);
                    if (cost < least) {
                        least = cost;
                        targets[unit] = to;
                    }
                }
                previous = to;
            }
        }
        tournament.set(unit, least);
    }

    private @Nullable Move best() {
        Move free = freeMove();
        double least = free == null ? Double.POSITIVE_INFINITY : tournament.cost(free.unit());
        Move best = free;
        for (Move earlier : recent) {
            Move back = new Move(earlier.unit(), regions.of(earlier.unit()), earlier.from());
            if (regions.maySpare(back.unit()) && touches(back.unit(), back.to())) {
                double cost = regions.cost(back.unit(), back.to());
                if (cost < least && sinceBestCost + cost < -rounding && regions.staysWhole(back.unit())) {
                    least = cost;
                    best = back;
                }
            }
        }
        return best;
    }

    /// The least costly move that is free and keeps regions whole. One that doesn't is put aside until its region changes.
    private @Nullable Move freeMove() {
        int unit = tournament.winner();
        while (tournament.cost(unit) < Double.POSITIVE_INFINITY) {
            if (regions.staysWhole(unit)) {
                return new Move(unit, regions.of(unit), targets[unit]);
            }
            tournament.set(unit, Double.POSITIVE_INFINITY);
            unit = tournament.winner();
        }
        return null;
    }

    private boolean touches(int unit, int region) {
        for (int position = neighbours.begin(unit); position < neighbours.end(unit); position++) {
            if (regions.of(neighbours.at(position)) == region) {
                return true;
            }
        }
        return false;
    }
}
