package fr.egide.home.training;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import fr.egide.territory.FictitiousDepartement;
import fr.egide.territory.contour.FictitiousContours;

/// The map of the training département, an island far from any coast: the town in the middle, its agglomeration around, then
/// the others in their order. The same at each start.
@Component
@ConditionalOnProperty(name = "egide.training", havingValue = "true")
class TrainingMap {

    private static final long SEED = 1997;
    private static final int COLUMNS = 8;
    private static final double WEST = -12;
    private static final double SOUTH = 46;
    private static final double WIDE = 0.09;
    private static final double HIGH = 0.07;
    private static final double JITTER = 0.32;

    private final FictitiousContours contours;

    TrainingMap(FictitiousContours contours) {
        this.contours = contours;
    }

    void make(FictitiousDepartement departement) {
        List<FictitiousDepartement.Commune> communes = departement.communes();
        int rows = (communes.size() + COLUMNS - 1) / COLUMNS;
        double[][][] corners = corners(rows);
        List<Integer> cells = IntStream.range(0, rows * COLUMNS).boxed()
                .sorted(Comparator.comparingDouble(cell -> fromCentre(cell, rows))).toList();
        Map<String, double[][]> rings = new HashMap<>();
        for (int i = 0; i < communes.size(); i++) {
            int row = cells.get(i) / COLUMNS;
            int column = cells.get(i) % COLUMNS;
            rings.put(communes.get(i).code(), new double[][]{corners[row][column], corners[row][column + 1],
                    corners[row + 1][column + 1], corners[row + 1][column]});
        }
        contours.set(rings);
    }

    private static double fromCentre(int cell, int rows) {
        return Math.hypot(cell % COLUMNS - (COLUMNS - 1) / 2.0, cell / COLUMNS - (rows - 1) / 2.0);
    }

    private static double[][][] corners(int rows) {
        Random random = new Random(SEED);
        double[][][] corners = new double[rows + 1][COLUMNS + 1][];
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= COLUMNS; column++) {
                corners[row][column] = new double[]{
                        WEST + WIDE * (column + JITTER * (2 * random.nextDouble() - 1)),
                        SOUTH + HIGH * (row + JITTER * (2 * random.nextDouble() - 1))};
            }
        }
        return corners;
    }
}
