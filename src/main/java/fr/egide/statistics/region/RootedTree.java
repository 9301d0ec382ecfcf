package fr.egide.statistics.region;

import java.util.Arrays;

import fr.egide.statistics.spatial.Neighbours;

/// A tree laid out depth first: each place stands after that of its parent, and below it one run of places.
///
/// @param units the unit at each place
/// @param parents the place of the parent, -1 at the root of each piece
record RootedTree(int[] units, int[] parents) {

    static RootedTree of(Neighbours links) {
        int[] units = new int[links.size()];
        int[] parents = new int[links.size()];
        int[] stack = new int[links.size()];
        int[] above = new int[links.size()];
        Arrays.fill(above, -2);
        int place = 0;
        for (int root = 0; root < links.size(); root++) {
            if (above[root] == -2) {
                int depth = 0;
                stack[depth++] = root;
                above[root] = -1;
                while (depth > 0) {
                    int unit = stack[--depth];
                    units[place] = unit;
                    parents[place] = above[unit];
                    for (int position = links.begin(unit); position < links.end(unit); position++) {
                        if (above[links.at(position)] == -2) {
                            above[links.at(position)] = place;
                            stack[depth++] = links.at(position);
                        }
                    }
                    place++;
                }
            }
        }
        return new RootedTree(units, parents);
    }
}
