package fr.egide.territory.contour;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Neighbours as they are kept: each pair from both sides.
@Component
class NeighbourStore {

    private final JdbcClient jdbc;

    NeighbourStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Pairs computed from contours: those of the codes are replaced, those between others stay.
    void replaceAround(int year, Collection<String> codes, Set<Adjacency.Pair> pairs) {
        jdbc.sql("""
                DELETE FROM territory.neighbour WHERE year = :year AND source = 'CONTOURS'
                    AND (code = ANY (:codes) OR neighbour = ANY (:codes))""").param("year", year)
                .param("codes", codes.toArray(String[]::new)).update();
        insert(year, "CONTOURS", pairs);
    }

    /// Pairs given by a file.
    void replaceGiven(int year, Set<Adjacency.Pair> pairs) {
        jdbc.sql("DELETE FROM territory.neighbour WHERE year = :year AND source = 'PAIRS'").param("year", year)
                .update();
        insert(year, "PAIRS", pairs);
    }

    List<String> of(int year, Collection<String> codes) {
        return jdbc.sql("""
                SELECT DISTINCT neighbour FROM territory.neighbour WHERE year = :year AND code = ANY (:codes)
                ORDER BY neighbour""").param("year", year).param("codes", codes.toArray(String[]::new))
                .query((row, _) -> row.getString("neighbour")).list();
    }

    /// Pairs with one of these codes on one side.
    List<Adjacency.Pair> touching(int year, Collection<String> codes) {
        return jdbc.sql("SELECT code, neighbour FROM territory.neighbour WHERE year = :year AND code = ANY (:codes)")
                .param("year", year).param("codes", codes.toArray(String[]::new)).query(NeighbourStore::pair).list();
    }

    List<Adjacency.Pair> all(int year) {
        return jdbc.sql("SELECT code, neighbour FROM territory.neighbour WHERE year = :year AND code < neighbour")
                .param("year", year).query(NeighbourStore::pair).list();
    }

    List<Integer> years() {
        return jdbc.sql("SELECT DISTINCT year FROM territory.neighbour ORDER BY year DESC")
                .query((row, _) -> row.getInt("year")).list();
    }

    private void insert(int year, String source, Set<Adjacency.Pair> pairs) {
        List<Adjacency.Pair> ordered = List.copyOf(pairs);
        String[] one = both(ordered.stream().map(Adjacency.Pair::first), ordered.stream().map(Adjacency.Pair::second));
        String[] other = both(ordered.stream().map(Adjacency.Pair::second),
                ordered.stream().map(Adjacency.Pair::first));
        jdbc.sql("""
                INSERT INTO territory.neighbour (year, source, code, neighbour)
                SELECT :year, :source, pair.code, pair.neighbour
                FROM unnest(CAST(:one AS text[]), CAST(:other AS text[])) AS pair (code, neighbour)
                ON CONFLICT DO NOTHING""").param("year", year).param("source", source).param("one", one)
                .param("other", other).update();
    }

    private static Adjacency.Pair pair(ResultSet row, int number) throws SQLException {
        return Adjacency.Pair.of(row.getString("code"), row.getString("neighbour"));
    }

    private static String[] both(Stream<String> first, Stream<String> second) {
        return Stream.concat(first, second).toArray(String[]::new);
    }
}
