package fr.egide.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Rows of the table of organisations as records.
final class OrganisationRows {

    private OrganisationRows() {
    }

    static Organisation read(ResultSet row, int number) throws SQLException {
        return new Organisation(row.getObject("id", UUID.class), row.getString("name"), row.getString("family"),
                row.getString("type"), row.getString("level"), row.getObject("parent", UUID.class),
                row.getString("siret"), texts(row, "territories"), row.getBoolean("employs_mediators"),
                texts(row, "tags"), row.getObject("closed_on", LocalDate.class), row.getInt("version"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
