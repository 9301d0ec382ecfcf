package fr.egide.localseries;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.web.Refusal;

/// The sources of local series, for reading.
@Component
public class LocalSources {

    private final JdbcAggregateTemplate rows;
    private final JdbcClient jdbc;
    private final SourceRights rights;

    LocalSources(JdbcAggregateTemplate rows, JdbcClient jdbc, SourceRights rights) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.rights = rights;
    }

    /// @throws Refusal 404 `LOC-404`
    public LocalSource get(UUID source) {
        LocalSource found = rows.findById(source, LocalSource.class);
        if (found == null) {
            throw Refusal.notFound("LOC-404");
        }
        return found;
    }

    /// The source, when the signed-in user may read it.
    ///
    /// @throws Refusal 404 `LOC-404`; 403 `ACC-403`
    public LocalSource read(UUID source) {
        LocalSource found = get(source);
        rights.requireRead(found);
        return found;
    }

    /// The source, when the signed-in user may give its readings.
    ///
    /// @throws Refusal 404 `LOC-404`; 403 `ACC-403`
    public LocalSource edit(UUID source) {
        LocalSource found = get(source);
        rights.requireEdit(found);
        return found;
    }

    /// Sources by their ids, those that are still there.
    public Map<UUID, LocalSource> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows.findAllById(ids, LocalSource.class).stream()
                        .collect(Collectors.toMap(LocalSource::id, Function.identity()));
    }

    /// Sources that lie, wholly or not, in one of these départements; rights are asked by the caller.
    List<LocalSource> within(Set<String> departements) {
        List<UUID> ids = jdbc.sql("SELECT id FROM localseries.source WHERE departements && :codes::text[]")
                .param("codes", departements.toArray(String[]::new))
                .query((row, _) -> row.getObject("id", UUID.class)).list();
        return List.copyOf(byId(ids).values());
    }

    /// Sources that the signed-in user may read, by title.
    public List<LocalSource> listReadable() {
        return rights.readable(rows.findAll(LocalSource.class)).stream()
                .sorted(Comparator.comparing(LocalSource::title).thenComparing(LocalSource::id)).toList();
    }
}
