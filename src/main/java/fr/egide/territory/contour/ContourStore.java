package fr.egide.territory.contour;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Contours as they are kept.
@Component
class ContourStore {

    /// About 100 m: less than a pixel on the map of an agglomeration. Common borders stay common.
    private static final double OUTLINE_TOLERANCE = 0.001;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    ContourStore(JdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    void save(int year, List<Contour> contours) {
        Geometry[] outlines = CoverageSimplifier.simplify(
                contours.stream().map(Contour::geometry).toArray(Geometry[]::new), OUTLINE_TOLERANCE);
        List<Object[]> rows = IntStream.range(0, contours.size()).mapToObj(index -> {
            Contour contour = contours.get(index);
            Envelope box = contour.geometry().getEnvelopeInternal();
            return new Object[]{year, contour.code(), contour.name(), wkb(contour.geometry()), wkb(outlines[index]),
                    box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()};
        }).toList();
        jdbc.batchUpdate("""
                INSERT INTO territory.contour (year, code, name, geometry, outline, west, south, east, north)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (year, code) DO UPDATE SET name = excluded.name, geometry = excluded.geometry,
                    outline = excluded.outline, west = excluded.west, south = excluded.south, east = excluded.east,
                    north = excluded.north""", rows);
    }

    /// Contours of the year that were there before and may touch these.
    List<Contour> around(int year, List<Contour> contours) {
        Envelope box = new Envelope();
        contours.forEach(contour -> box.expandToInclude(contour.geometry().getEnvelopeInternal()));
        return client.sql("""
                SELECT code, name, geometry FROM territory.contour
                WHERE year = :year AND west <= :east AND east >= :west AND south <= :north AND north >= :south
                    AND NOT code = ANY (:codes)""").param("year", year).param("west", box.getMinX())
                .param("south", box.getMinY()).param("east", box.getMaxX()).param("north", box.getMaxY())
                .param("codes", contours.stream().map(Contour::code).toArray(String[]::new))
                .query((row, _) -> new Contour(row.getString("code"), row.getString("name"),
                        geometry(row.getBytes("geometry"))))
                .list();
    }

    /// The newest year for which one of these codes has a contour.
    OptionalInt newestYear(Collection<String> codes) {
        return client.sql("SELECT max(year) FROM territory.contour WHERE code = ANY (:codes)")
                .param("codes", codes.toArray(String[]::new)).query((row, _) -> {
                    int year = row.getInt(1);
                    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(year);
                }).single();
    }

    /// Simplified contours, for a map.
    List<Contour> outlines(int year, Collection<String> codes) {
        return client.sql("""
                SELECT code, name, outline FROM territory.contour WHERE year = :year AND code = ANY (:codes)
                ORDER BY code""").param("year", year).param("codes", codes.toArray(String[]::new))
                .query((row, _) -> new Contour(row.getString("code"), row.getString("name"),
                        geometry(row.getBytes("outline"))))
                .list();
    }

    private static byte[] wkb(Geometry geometry) {
        return new WKBWriter().write(geometry);
    }

    private static Geometry geometry(byte[] wkb) {
        try {
            return new WKBReader().read(wkb);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
