package fr.egide.territory.contour;

import java.util.List;

/// A map drawn by the server: one path a commune, in the units of `width` × `height`.
///
/// @param year geography year of the contours
/// @param rings data of SVG paths around the sets of communes asked, blank where none of a set has a contour
/// @param missing communes of today that have no contour
public record CommuneMap(int year, int width, int height, List<Shape> shapes, List<String> rings, int missing) {

    /// @param code of today's commune; several shapes may be of one, made of those of its contours' year
    /// @param path data of an SVG path
    public record Shape(String code, String name, String path) {}
}
