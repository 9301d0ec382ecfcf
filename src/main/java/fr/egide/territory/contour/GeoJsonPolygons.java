package fr.egide.territory.contour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

import tools.jackson.databind.JsonNode;

/// A Polygon or a MultiPolygon of GeoJSON, in longitude and latitude; nothing for any other or broken geometry.
final class GeoJsonPolygons {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private GeoJsonPolygons() {
    }

    static Optional<Geometry> read(JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        try {
            Geometry read = switch (geometry.path("type").asString("")) {
                case "Polygon" -> polygon(coordinates);
                case "MultiPolygon" -> GEOMETRIES
                        .createMultiPolygon(children(coordinates).stream().map(GeoJsonPolygons::polygon)
                                .toArray(Polygon[]::new));
                default -> GEOMETRIES.createPolygon();
            };
            return read.isEmpty() || read.getArea() == 0 ? Optional.empty() : Optional.of(read);
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Polygon polygon(JsonNode rings) {
        List<LinearRing> read = children(rings).stream().map(GeoJsonPolygons::ring).toList();
        if (read.isEmpty()) {
            return GEOMETRIES.createPolygon();
        }
        return GEOMETRIES.createPolygon(read.getFirst(), read.stream().skip(1).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(JsonNode points) {
        return GEOMETRIES.createLinearRing(
                children(points).stream().map(GeoJsonPolygons::point).toArray(Coordinate[]::new));
    }

    private static Coordinate point(JsonNode point) {
        if (!point.path(0).isNumber() || !point.path(1).isNumber()) {
            throw new IllegalArgumentException("not a position");
        }
        Coordinate read = new Coordinate(point.path(0).asDouble(), point.path(1).asDouble());
        if (Math.abs(read.x) > 180 || Math.abs(read.y) > 90) {
            throw new IllegalArgumentException("not in degrees");
        }
        return read;
    }

    private static List<JsonNode> children(JsonNode array) {
        List<JsonNode> children = new ArrayList<>();
        array.forEach(children::add);
        return children;
    }
}
