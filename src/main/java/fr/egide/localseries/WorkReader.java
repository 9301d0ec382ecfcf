package fr.egide.localseries;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.account.Target;
import fr.egide.localseries.WorkOnTerritory.Work;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;

/// Reads works from the table of a room above.
@Component
public class WorkReader {

    private final JdbcClient jdbc;
    private final Territories territories;

    WorkReader(JdbcClient jdbc, Territories territories) {
        this.jdbc = jdbc;
        this.territories = territories;
    }

    /// @param table with columns `id`, `territory` and `departements`
    /// @param target what rights on a work bear on, from its id and its départements
    public List<Work> within(String table, Set<String> departements, BiFunction<UUID, Set<String>, Target> target) {
        return jdbc.sql("SELECT id, territory, departements FROM " + table + " WHERE departements && :codes::text[]")
                .param("codes", departements.toArray(String[]::new))
                .query((row, _) -> new Work(
                        target.apply(row.getObject("id", UUID.class),
                                Set.copyOf(List.of((String[]) row.getArray("departements").getArray()))),
                        communes(row.getString("territory"))))
                .list();
    }

    private Set<String> communes(String territory) {
        return territories.find(TerritoryRef.parse(territory)).map(Territory::communes).map(Set::copyOf)
                .orElse(Set.of());
    }
}
