package fr.egide.territory.contour;

import org.locationtech.jts.geom.Geometry;

/// The contour of a commune under the code it had in the year of its geography; degrees of longitude and latitude.
record Contour(String code, String name, Geometry geometry) {}
