package fr.egide.territory.contour;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.territory.Territories;

/// The contours of the fictitious communes, in a year of their own so that they never meet real ones. They go with their
/// département.
@Component
public class FictitiousContours {

    static final int YEAR = 0;

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final ContourStore contours;
    private final NeighbourStore neighbours;
    private final Territories territories;

    FictitiousContours(ContourStore contours, NeighbourStore neighbours, Territories territories) {
        this.contours = contours;
        this.neighbours = neighbours;
        this.territories = territories;
    }

    /// @param rings by code of a fictitious commune: corners of its contour, longitude and latitude in degrees, the first one
    ///        not repeated; communes that touch share their corners
    @Transactional
    public void set(Map<String, double[][]> rings) {
        List<Contour> made = rings.entrySet().stream()
                .map(one -> new Contour(one.getKey(),
                        territories.findCommune(one.getKey()).orElseThrow().name(),
                        GEOMETRIES.createPolygon(ring(one.getValue()))))
                .toList();
        contours.save(YEAR, made);
        neighbours.replaceAround(YEAR, List.copyOf(rings.keySet()), Adjacency.of(made));
    }

    private static Coordinate[] ring(double[][] corners) {
        return Stream.concat(Stream.of(corners), Stream.of(corners).limit(1))
                .map(corner -> new Coordinate(corner[0], corner[1])).toArray(Coordinate[]::new);
    }
}
