package fr.egide.territory.contour;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.core.io.ByteArrayResource;

/// Small generated files of square communes, far out at sea.
final class Squares {

    private Squares() {
    }

    /// A square of a tenth of a degree, in columns and rows of a chessboard.
    record Square(String code, int column, int row) {}

    static GivenFile plain(String name, Square... squares) {
        return file(name, collection(List.of(squares), "{\"code\":\"%s\",\"nom\":\"Carré %1$s\"}"));
    }

    static GivenFile arrays(String name, Square... squares) {
        return file(name,
                collection(List.of(squares),
                        "{\"year\":\"2025\",\"com_code\":[\"%s\"],\"com_name\":[\"Carré %1$s\"]}"));
    }

    static GivenFile file(String name, String text) {
        return new GivenFile(name, new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String collection(List<Square> squares, String properties) {
        return squares.stream().map(square -> feature(square, properties)).collect(
                Collectors.joining(",\n", "{\"type\":\"FeatureCollection\",\n\"features\":[\n", "\n]}"));
    }

    private static String feature(Square square, String properties) {
        double west = -20 + square.column() / 10.0;
        double south = 40 + square.row() / 10.0;
        String ring = String.format(Locale.ROOT,
                "[[[%1$.1f,%2$.1f],[%3$.1f,%2$.1f],[%3$.1f,%4$.1f],[%1$.1f,%4$.1f],[%1$.1f,%2$.1f]]]",
                west, south, west + 0.1, south + 0.1);
        return "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":" + ring + "},\"properties\":"
                + String.format(Locale.ROOT, properties, square.code()) + "}";
    }
}
