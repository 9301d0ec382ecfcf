package fr.egide.territory.contour;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.overlayng.CoverageUnion;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.springframework.stereotype.Component;

import fr.egide.territory.Territories;

/// How compact sets of communes are, on the contours that maps draw, of the newest year that knows one of them: 4π area /
/// outline² (Polsby & Popper, 1991), 1 for a disc, 0.79 for a square, less for what is long or ragged.
@Component
public class Compactness {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final ContourStore store;
    private final Territories territories;

    Compactness(ContourStore store, Territories territories) {
        this.store = store;
        this.territories = territories;
    }

    /// Absent where a commune has no contour.
    public OptionalDouble of(Collection<String> communes) {
        return of(List.of(communes)).getFirst();
    }

    /// @param sets codes of communes of today
    /// @return one a set, in their order; absent for a set of which a commune has no contour, or that is empty
    public List<OptionalDouble> of(List<? extends Collection<String>> sets) {
        Map<String, List<Geometry>> outlines = outlines(sets.stream().flatMap(Collection::stream)
                .collect(Collectors.toSet()));
        return sets.stream().map(set -> set.isEmpty() || !outlines.keySet().containsAll(set)
                ? OptionalDouble.empty()
                : OptionalDouble.of(quotient(
                        set.stream().flatMap(code -> outlines.getOrDefault(code, List.of()).stream()).toList())))
                .toList();
    }

    /// Of each commune of today, those of the communes it was made of in the year of the contours.
    private Map<String, List<Geometry>> outlines(Set<String> communes) {
        List<String> codes = GraphWalk.codesOfAnyYear(territories.communes(communes));
        OptionalInt year = store.newestYear(codes);
        return year.isEmpty()
                ? Map.of()
                : store.outlines(year.getAsInt(), codes).stream()
                        .filter(outline -> territories.currentCode(outline.code()).isPresent())
                        .collect(Collectors.groupingBy(
                                outline -> territories.currentCode(outline.code()).orElseThrow(), HashMap::new,
                                Collectors.mapping(Contour::geometry, Collectors.toList())));
    }

    private static double quotient(List<Geometry> parts) {
        Geometry whole = union(parts);
        double latitude = whole.getEnvelopeInternal().centre().y;
        Geometry plane = AffineTransformation.scaleInstance(Math.cos(Math.toRadians(latitude)), 1).transform(whole);
        return 4 * Math.PI * plane.getArea() / (plane.getLength() * plane.getLength());
    }

    /// Contours of one file share their borders point by point; those of two files may not.
    private static Geometry union(List<Geometry> parts) {
        try {
            return CoverageUnion.union(GEOMETRIES.createGeometryCollection(parts.toArray(Geometry[]::new)));
        } catch (TopologyException notACoverage) {
            return OverlayNGRobust.union(parts);
        }
    }
}
