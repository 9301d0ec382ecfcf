package fr.egide.territory.contour;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// From degrees to the units of a drawing: at the scale of a département, a plane where a degree of longitude is shortened
/// by the cosine of the latitude is near enough.
record MapScale(double west, double north, double shortening, double scale, int width, int height) {

    private static final int MARGIN = 4;
    private static final int LONG_SIDE = 600;

    static MapScale of(Envelope box) {
        double shortening = Math.cos(Math.toRadians((box.getMinY() + box.getMaxY()) / 2));
        double wide = box.getWidth() * shortening;
        double scale = LONG_SIDE / Math.max(wide, box.getHeight());
        return new MapScale(box.getMinX(), box.getMaxY(), shortening, scale,
                (int) Math.ceil(wide * scale) + 2 * MARGIN, (int) Math.ceil(box.getHeight() * scale) + 2 * MARGIN);
    }

    String path(Geometry geometry) {
        StringBuilder path = new StringBuilder();
        for (int part = 0; part < geometry.getNumGeometries(); part++) {
            if (geometry.getGeometryN(part) instanceof Polygon polygon) {
                ring(path, polygon.getExteriorRing());
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    ring(path, polygon.getInteriorRingN(hole));
                }
            }
        }
        return path.toString();
    }

    private void ring(StringBuilder path, LinearRing ring) {
        char move = 'M';
        for (Coordinate at : ring.getCoordinates()) {
            path.append(move).append(tenths((at.x - west) * shortening * scale + MARGIN)).append(' ')
                    .append(tenths((north - at.y) * scale + MARGIN));
            move = 'L';
        }
        path.append('Z');
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
