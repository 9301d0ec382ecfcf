package fr.egide.territory.contour;

import java.util.List;

/// A map drawn by the server: one path a commune, in the units of `width` × `height`.
///
/// @param year geography year of the contours
/// @param missing communes of today that have no contour
public record CommuneMap(int year, int width, int height, List<Shape> shapes, int missing) {

    /// @param path data of an SVG path
    public record Shape(String name, String path) {}
}
