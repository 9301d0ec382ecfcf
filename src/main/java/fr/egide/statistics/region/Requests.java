package fr.egide.statistics.region;

import fr.egide.statistics.spatial.Neighbours;

/// What every method of this package asks of its input.
final class Requests {

    private Requests() {
    }

    static void check(Neighbours neighbours, Features features, int regions, Floor floor) {
        if (features.units() != neighbours.size() || floor.quantity().length != neighbours.size()) {
            throw new IllegalArgumentException("%d units, %d rows, %d quantities".formatted(neighbours.size(),
                    features.units(), floor.quantity().length));
        }
        int pieces = Pieces.ofWhole(neighbours).count();
        if (regions < pieces || regions > neighbours.size()) {
            throw new IllegalArgumentException(
                    "%d regions of %d units in %d pieces".formatted(regions, neighbours.size(), pieces));
        }
    }
}
