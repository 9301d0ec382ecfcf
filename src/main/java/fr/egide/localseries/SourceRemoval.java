package fr.egide.localseries;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Removes sources with their readings and breaks: for fictitious ones only.
@Component
public class SourceRemoval {

    private final JdbcClient jdbc;

    SourceRemoval(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Removes those that lie in these départements alone.
    @Transactional
    public void removeWithin(List<String> departements) {
        jdbc.sql("DELETE FROM localseries.source WHERE departements <@ :codes::text[] AND departements <> '{}'")
                .param("codes", departements.toArray(String[]::new)).update();
    }

    /// Organisations that produce some series.
    public List<UUID> organisationsNamed() {
        return jdbc.sql("SELECT DISTINCT producer FROM localseries.source")
                .query((row, _) -> row.getObject(1, UUID.class)).list();
    }
}
