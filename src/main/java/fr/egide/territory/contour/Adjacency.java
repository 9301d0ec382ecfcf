package fr.egide.territory.contour;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// Neighbours computed from contours: two communes are neighbours when their boundaries share a length, however short;
/// a single common point isn't enough.
final class Adjacency {

    private record Bounded(int index, String code, Geometry boundary) {}

    private Adjacency() {
    }

    /// A pair of neighbours, the smaller code first.
    record Pair(String first, String second) {
        static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    static Set<Pair> of(List<Contour> contours) {
        STRtree tree = new STRtree();
        List<Bounded> all = IntStream.range(0, contours.size()).mapToObj(index -> new Bounded(index,
                contours.get(index).code(), contours.get(index).geometry().getBoundary())).toList();
        all.forEach(one -> tree.insert(one.boundary().getEnvelopeInternal(), one));
        tree.build();
        return all.parallelStream().flatMap(one -> near(tree, one)
                .filter(other -> other.index() > one.index() && shareALength(one.boundary(), other.boundary()))
                .map(other -> Pair.of(one.code(), other.code()))).collect(Collectors.toSet());
    }

    private static Stream<Bounded> near(STRtree tree, Bounded one) {
        List<?> found = tree.query(one.boundary().getEnvelopeInternal());
        return found.stream().map(Bounded.class::cast);
    }

    private static boolean shareALength(Geometry one, Geometry other) {
        return one.intersects(other)
                && OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION).getLength() > 0;
    }
}
