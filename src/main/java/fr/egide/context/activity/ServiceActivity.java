package fr.egide.context.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.web.Refusal;

/// What police and gendarmerie services recorded, year by year. Counts of activity: where the service is, not where the
/// facts took place; a reorganised service is another one.
@Component
public class ServiceActivity {

    private final JdbcClient jdbc;

    ServiceActivity(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A service of one loaded file.
    ///
    /// @param force PN (police), GN (gendarmerie), or empty for a whole département
    /// @param branch of the national police, empty where the file names none
    /// @param name empty for a whole département
    /// @param fileName the file it comes from: the same service of two files is never chained
    public record Service(UUID id, String departement, String force, String branch, String name, int firstYear,
            int lastYear, String fileName) {}

    /// How many services of some départements have counts, and over which years.
    ///
    /// @param firstYear 0 without any service, `lastYear` likewise
    public record Coverage(int services, int firstYear, int lastYear) {}

    public Coverage coverage(Collection<String> departements) {
        return jdbc.sql("""
                SELECT count(DISTINCT (departement, force, branch, name)) AS services, coalesce(min(year), 0) AS first_year,
                  coalesce(max(year), 0) AS last_year
                FROM context.service JOIN context.service_year ON service_id = service.id
                WHERE departement = ANY (:departements)""")
                .param("departements", departements.toArray(String[]::new))
                .query((row, _) -> new Coverage(row.getInt("services"), row.getInt("first_year"),
                        row.getInt("last_year")))
                .single();
    }

    /// Whole départements first, then police and gendarmerie, by name.
    public List<Service> services(String departement) {
        return query("WHERE service.departement = :value", departement);
    }

    /// @throws Refusal 404 `CTX-406`
    public Service get(UUID id) {
        return query("WHERE service.id = CAST(:value AS uuid)", id.toString()).stream().findFirst()
                .orElseThrow(() -> Refusal.notFound("CTX-406"));
    }

    /// Counts of the 107 index in their order, by year; years without a count aren't there.
    public Map<Integer, List<Integer>> counts(UUID service) {
        Map<Integer, List<Integer>> counts = new TreeMap<>();
        jdbc.sql("SELECT year, counts FROM context.service_year WHERE service_id = :id").param("id", service)
                .query(row -> {
                    counts.put(row.getInt("year"), List.of((Integer[]) row.getArray("counts").getArray()));
                });
        return counts;
    }

    private List<Service> query(String where, String value) {
        return jdbc.sql("""
                SELECT service.id, departement, force, branch, name, file_name, loaded_at,
                  min(year) AS first_year, max(year) AS last_year
                FROM context.service JOIN context.loaded_table ON loaded_table.id = table_id
                  JOIN context.service_year ON service_id = service.id
                """ + where + """

                GROUP BY service.id, departement, force, branch, name, file_name, loaded_at
                ORDER BY force <> '', force DESC, name, branch, loaded_at DESC, service.id""").param("value", value)
                .query((row, _) -> service(row)).list();
    }

    private static Service service(ResultSet row) throws SQLException {
        return new Service(row.getObject("id", UUID.class), row.getString("departement"), row.getString("force"),
                row.getString("branch"), row.getString("name"), row.getInt("first_year"), row.getInt("last_year"),
                row.getString("file_name"));
    }
}
