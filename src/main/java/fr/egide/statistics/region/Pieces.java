package fr.egide.statistics.region;

import java.util.Arrays;

import fr.egide.statistics.spatial.Neighbours;

/// The connected pieces of units that share a label.
///
/// @param of piece of each unit, numbered from 0
record Pieces(int[] of, int count) {

    static Pieces of(Neighbours neighbours, int[] labels) {
        int[] piece = new int[labels.length];
        Arrays.fill(piece, -1);
        int[] stack = new int[labels.length];
        int count = 0;
        for (int first = 0; first < labels.length; first++) {
            if (piece[first] < 0) {
                int depth = 0;
                stack[depth++] = first;
                piece[first] = count;
                while (depth > 0) {
                    int unit = stack[--depth];
                    for (int position = neighbours.begin(unit); position < neighbours.end(unit); position++) {
                        int other = neighbours.at(position);
                        if (piece[other] < 0 && labels[other] == labels[first]) {
                            piece[other] = count;
                            stack[depth++] = other;
                        }
                    }
                }
                count++;
            }
        }
        return new Pieces(piece, count);
    }

    /// The pieces of the whole graph, for methods that need links answered from both sides.
    ///
    /// @throws IllegalArgumentException when links aren't symmetric
    static Pieces ofWhole(Neighbours neighbours) {
        if (!neighbours.isSymmetric()) {
            throw new IllegalArgumentException("a link isn't answered by the other side");
        }
        return of(neighbours, new int[neighbours.size()]);
    }
}
