package fr.egide.territory.contour;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fr.egide.EgideTest;
import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;
import fr.egide.territory.contour.Squares.Square;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// On a chessboard at sea, three squares by two, in a département that no other test draws.
@EgideTest
class CompactnessTests {

    @Autowired
    ContourImport imports;
    @Autowired
    Compactness compactness;
    @Autowired
    Territories territories;

    private List<String> codes = List.of();

    @BeforeEach
    void drawsSixSquares() throws IOException {
        codes = territories.get(TerritoryRef.departement("53")).communes().stream().limit(7).toList();
        imports.contours(Squares.plain("compact.geojson", new Square(codes.get(0), 0, 0),
                new Square(codes.get(1), 1, 0), new Square(codes.get(2), 2, 0), new Square(codes.get(3), 0, 1),
                new Square(codes.get(4), 1, 1), new Square(codes.get(5), 2, 1)), 2009);
    }

    @Test
    void measuresARectangleByItsOutlineAloneWithLongitudesShortenedAtItsLatitude() {
        assertThat(of(0)).isCloseTo(rectangle(1, 1, 40.05), within(1e-9));
        assertThat(of(0, 1, 2)).isCloseTo(rectangle(3, 1, 40.05), within(1e-9));
        assertThat(of(0, 1, 3, 4)).isCloseTo(rectangle(2, 2, 40.1), within(1e-9));
    }

    @Test
    void findsARaggedOrSplitPerimeterLessCompactThanTheRectangleAroundIt() {
        assertThat(of(0, 1, 2, 4)).isLessThan(of(0, 1, 2, 3, 4, 5));
        assertThat(of(0, 5)).isLessThan(of(0, 1));
    }

    @Test
    void measuresNothingWhereAContourIsMissing() {
        assertThat(compactness.of(List.of(codes.get(0), codes.get(6)))).isEmpty();
        assertThat(compactness.of(List.<String>of())).isEmpty();
        assertThat(compactness.of(List.of(List.of(codes.get(0)), List.of(codes.get(6)))))
                .extracting(OptionalDouble::isPresent).containsExactly(true, false);
    }

    private double of(int... places) {
        return compactness.of(IntStream.of(places).mapToObj(codes::get).toList()).orElseThrow();
    }

    private static double rectangle(int columns, int rows, double latitude) {
        double width = columns * Math.cos(Math.toRadians(latitude));
        return 4 * Math.PI * width * rows / Math.pow(2 * (width + rows), 2);
    }
}
