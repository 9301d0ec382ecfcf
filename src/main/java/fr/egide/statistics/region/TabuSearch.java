package fr.egide.statistics.region;

import java.util.ArrayDeque;

import org.jspecify.annotations.Nullable;

import fr.egide.statistics.region.FreeMoves.Move;
import fr.egide.statistics.spatial.Neighbours;

/// Moves single units across borders, the least costly move first, be it a loss; what was best is restored in the end.
final class TabuSearch {

    /// Gains under this share of the total are rounding.
    private static final double ROUNDING = 1e-12;

    private final Neighbours neighbours;
    private final Regions regions;
    private final Tabu tabu;
    private final double rounding;
    private final FreeMoves moves;
    private final ArrayDeque<Move> recent = new ArrayDeque<>();
    private final ArrayDeque<Move> sinceBest = new ArrayDeque<>();
    private double sinceBestCost;

    private TabuSearch(Neighbours neighbours, Features features, Floor floor, Partition start, Tabu tabu) {
        this.neighbours = neighbours;
        this.tabu = tabu;
        regions = new Regions(neighbours, features, floor, start);
        rounding = ROUNDING * features.totalSquares();
        moves = new FreeMoves(neighbours, regions);
    }

    static Partition from(Partition start, Neighbours neighbours, Features features, Floor floor, Tabu tabu) {
        TabuSearch search = new TabuSearch(neighbours, features, floor, start, tabu);
        search.run();
        return search.regions.partition();
    }

    private void run() {
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
        recent.removeIf(earlier -> earlier.unit() == move.unit());
        recent.addLast(move);
        moves.made(move);
        if (recent.size() > tabu.tenure()) {
            moves.free(recent.removeFirst().unit());
        }
    }

    /// The least costly free move, or one back that beats the best found.
    private @Nullable Move best() {
        Move free = moves.least();
        double least = free == null ? Double.POSITIVE_INFINITY : moves.cost(free.unit());
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

    private boolean touches(int unit, int region) {
        for (int position = neighbours.begin(unit); position < neighbours.end(unit); position++) {
            if (regions.of(neighbours.at(position)) == region) {
                return true;
            }
        }
        return false;
    }
}
