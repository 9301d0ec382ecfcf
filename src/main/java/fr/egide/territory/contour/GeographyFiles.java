package fr.egide.territory.contour;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The files of contours and neighbours imported so far.
@Component
public class GeographyFiles {

    private final JdbcClient jdbc;

    GeographyFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Newest import first.
    public List<GeographyFile> list() {
        return jdbc.sql("SELECT * FROM territory.geography_file ORDER BY id DESC").query((row, _) -> file(row, false))
                .list();
    }

    public boolean has(GeographyFile.Kind kind) {
        return list().stream().anyMatch(file -> file.kind() == kind);
    }

    Optional<GeographyFile> find(GeographyFile.Kind kind, int year, String sha256) {
        return jdbc.sql("SELECT * FROM territory.geography_file WHERE kind = ? AND year = ? AND sha256 = ?")
                .params(kind.name(), year, sha256).query((row, _) -> file(row, true)).optional();
    }

    void add(GeographyFile file, String sha256) {
        jdbc.sql("""
                INSERT INTO territory.geography_file
                    (kind, year, name, sha256, items, unknown_codes, neighbour_pairs, loaded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""").params(file.kind().name(), file.year(), file.name(), sha256,
                file.items(), file.unknownCodes(), file.neighbourPairs(), Timestamp.from(file.loadedAt())).update();
    }

    private static GeographyFile file(ResultSet row, boolean already) throws SQLException {
        return new GeographyFile(GeographyFile.Kind.valueOf(row.getString("kind")), row.getInt("year"),
                row.getString("name"), row.getInt("items"), row.getInt("unknown_codes"),
                row.getInt("neighbour_pairs"), row.getTimestamp("loaded_at").toInstant(), already);
    }
}
