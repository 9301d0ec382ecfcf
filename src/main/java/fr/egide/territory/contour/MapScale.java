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
    private static final int LONG_SIDE = 800;

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

    /// Whole units: neighbours round their common border alike, and points that fall together are said once.
    private void ring(StringBuilder path, LinearRing ring) {
        char move = 'M';
        long lastX = Long.MIN_VALUE;
        long lastY = Long.MIN_VALUE;
        for (Coordinate at : ring.getCoordinates()) {
            long x = Math.round((at.x - west) * shortening * scale) + MARGIN;
            long y = Math.round((north - at.y) * scale) + MARGIN;
            if (x != lastX || y != lastY) {
                path.append(move).append(x).append(' ').append(y);
                move = 'L';
                lastX = x;
                lastY = y;
            }
        }
        path.append('Z');
    }
}
