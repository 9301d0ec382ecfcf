package fr.egide.territory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where the fictitious territories are kept, apart from everything official.
@Component
class FictitiousTerritories {

    private final JdbcClient jdbc;

    FictitiousTerritories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Geography read() {
        Map<String, Area> departements = new LinkedHashMap<>();
        jdbc.sql("SELECT code, name FROM territory.fictitious_departement ORDER BY code").query((row, _) -> new Area(
                row.getString("code"), row.getString("name"), "")).list()
                .forEach(area -> departements.put(area.code(), area));
        Map<String, Commune> communes = new LinkedHashMap<>();
        jdbc.sql(
                """
                SELECT code, name, population, departement, "grouping" FROM territory.fictitious_commune ORDER BY code""")
                .query((row, _) -> new Commune(row.getString("code"), row.getString("name"), row.getLong("population"),
                        "", row.getString("departement"), "", row.getString("grouping"), null, null, List.of(),
                        List.of(), null))
                .list().forEach(commune -> communes.put(commune.code(), commune));
        Map<String, Grouping> groupings = new LinkedHashMap<>();
        jdbc.sql("SELECT siren, name, kind FROM territory.fictitious_grouping ORDER BY siren")
                .query((row, _) -> grouping(row.getString("siren"), row.getString("name"), row.getString("kind"),
                        communes))
                .list().forEach(grouping -> groupings.put(grouping.siren(), grouping));
        return new Geography(0, communes, Map.of(), groupings, Map.of(), Map.of(), departements, Map.of(), List.of());
    }

    void add(FictitiousDepartement departement) {
        jdbc.sql("INSERT INTO territory.fictitious_departement (code, name) VALUES (?, ?)")
                .params(departement.code(), departement.name()).update();
        departement.groupings()
                .forEach(grouping -> jdbc
                        .sql("INSERT INTO territory.fictitious_grouping VALUES (?, ?, ?, ?)")
                        .params(grouping.siren(), departement.code(), grouping.name(), grouping.kind()).update());
        departement.communes().forEach(commune -> jdbc.sql("""
                INSERT INTO territory.fictitious_commune (code, name, population, departement, "grouping")
                VALUES (:code, :name, :population, :departement, :grouping)""").param("code", commune.code())
                .param("name", commune.name()).param("population", commune.population())
                .param("departement", departement.code()).param("grouping", commune.grouping()).update());
    }

    void remove() {
        jdbc.sql("DELETE FROM territory.perimeter WHERE codes && ARRAY(SELECT code FROM territory.fictitious_commune)")
                .update();
        List.of("contour", "neighbour").forEach(table -> jdbc.sql("DELETE FROM territory." + table
                + " WHERE code IN (SELECT code FROM territory.fictitious_commune)").update());
        jdbc.sql("DELETE FROM territory.fictitious_departement").update();
    }

    private static Grouping grouping(String siren, String name, String kind, Map<String, Commune> communes) {
        List<Commune> members = communes.values().stream().filter(commune -> siren.equals(commune.epci())).toList();
        return new Grouping(siren, name, kind, members.stream().mapToLong(Commune::population).sum(),
                members.stream().map(Commune::code).toList());
    }
}
