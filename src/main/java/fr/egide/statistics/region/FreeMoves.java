package fr.egide.statistics.region;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import fr.egide.statistics.spatial.Neighbours;

/// The moves of single units across borders that are free, the least costly first. After a move only the units of its two
/// regions and those beside them are weighed again.
final class FreeMoves {

    private final Neighbours neighbours;
    private final Regions regions;
    private final Tournament tournament;
    private final int[] targets;
    private final int[] left;
    private final int[] weighed;
    private int round;

    record Move(int unit, int from, int to) {}

    FreeMoves(Neighbours neighbours, Regions regions) {
        this.neighbours = neighbours;
        this.regions = regions;
        tournament = new Tournament(neighbours.size());
        targets = new int[neighbours.size()];
        left = new int[neighbours.size()];
        weighed = new int[neighbours.size()];
        Arrays.fill(left, -1);
        for (int unit = 0; unit < neighbours.size(); unit++) {
            weigh(unit);
        }
    }

    /// The least costly move that keeps regions whole. One that doesn't is put aside until its region changes.
    @Nullable
    Move least() {
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

    double cost(int unit) {
        return tournament.cost(unit);
    }

    /// Takes a move that was made into account; its unit may not go back.
    void made(Move move) {
        left[move.unit()] = move.from();
        round++;
        weighAround(move.from());
        weighAround(move.to());
    }

    /// The unit may go back again.
    void free(int unit) {
        left[unit] = -1;
        weigh(unit);
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
}
