package fr.egide.diagnosis;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.account.Target;
import fr.egide.localseries.WorkOnTerritory;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;

/// Diagnoses, for the local series of their territories.
@Component
class DiagnosesOnTerritory implements WorkOnTerritory {

    private final JdbcClient jdbc;
    private final Territories territories;

    DiagnosesOnTerritory(JdbcClient jdbc, Territories territories) {
        this.jdbc = jdbc;
        this.territories = territories;
    }

    @Override
    public List<Work> within(Set<String> departements) {
        return jdbc
                .sql("SELECT id, territory, departements FROM diagnosis.diagnosis WHERE departements && :codes::text[]")
                .param("codes", departements.toArray(String[]::new))
                .query((row, _) -> new Work(
                        Target.diagnosis(row.getObject("id", UUID.class),
                                Set.copyOf(List.of((String[]) row.getArray("departements").getArray()))),
                        communes(row.getString("territory"))))
                .list();
    }

    private Set<String> communes(String territory) {
        return territories.find(TerritoryRef.parse(territory)).map(Territory::communes).map(Set::copyOf)
                .orElse(Set.of());
    }
}
