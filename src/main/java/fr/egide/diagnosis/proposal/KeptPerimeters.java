package fr.egide.diagnosis.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Audit;
import fr.egide.account.CurrentUser;
import fr.egide.account.EgideUser;
import fr.egide.territory.Commune;
import fr.egide.territory.Perimeter;
import fr.egide.territory.Perimeters;
import fr.egide.territory.Territories;
import fr.egide.web.Refusal;
import fr.egide.web.Trees;

/// The perimeters chosen so far.
@Component
public class KeptPerimeters {

    private static final int LONGEST = 5_000;

    private final Perimeters perimeters;
    private final Territories territories;
    private final CurrentUser user;
    private final Audit audit;
    private final Trees trees;
    private final JdbcClient jdbc;
    private final Clock clock;

    KeptPerimeters(Perimeters perimeters, Territories territories, CurrentUser user, Audit audit, Trees trees,
            JdbcClient jdbc, Clock clock) {
        this.perimeters = perimeters;
        this.territories = territories;
        this.user = user;
        this.audit = audit;
        this.trees = trees;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Makes a perimeter of these communes and keeps why.
    ///
    /// @throws Refusal 422 `DIA-114` without reasons or for more than 5,000 characters, `TER-002` to `TER-008` for the
    ///         perimeter
    @Transactional
    public KeptPerimeter keep(String name, String seed, Collection<String> communes, String reasons,
            KeptPerimeter.Document document) {
        if (reasons.isBlank() || reasons.length() > LONGEST) {
            throw Refusal.unprocessable("DIA-114", LONGEST);
        }
        Perimeter made = perimeters.create(name, Perimeter.Kind.COMMUNES, communes,
                document.sentences().stream().findFirst().orElse(""), LocalDate.now(clock), null);
        EgideUser author = user.get();
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                INSERT INTO diagnosis.kept_perimeter
                VALUES (:id, :perimeter, :name, :seed, :departements, :reasons, :at, :author, :function, :organisation,
                    :document)""").param("id", id).param("perimeter", made.id()).param("name", made.name())
                .param("seed", seed)
                .param("departements",
                        territories.communes(made.codes()).stream().map(Commune::departement).distinct().sorted()
                                .toArray(String[]::new))
                .param("reasons", reasons.strip()).param("at", Timestamp.from(clock.instant()))
                .param("author", author.id()).param("function", author.function())
                .param("organisation", author.organisation()).param("document", trees.write(document)).update();
        audit.record("PERIMETER_KEPT", "PERIMETER", made.id().toString(), made.name());
        return get(id);
    }

    /// @throws Refusal 404 `DIA-406`
    public KeptPerimeter get(UUID id) {
        return jdbc.sql("SELECT * FROM diagnosis.kept_perimeter WHERE id = :id").param("id", id).query(this::read)
                .optional().orElseThrow(() -> Refusal.notFound("DIA-406"));
    }

    /// Those of these ids that there are, by id.
    public Map<UUID, KeptPerimeter> find(Collection<UUID> ids) {
        return jdbc.sql("SELECT * FROM diagnosis.kept_perimeter WHERE id = ANY (:ids)")
                .param("ids", ids.toArray(UUID[]::new)).query(this::read).list().stream()
                .collect(Collectors.toMap(KeptPerimeter::id, Function.identity()));
    }

    /// Those examined around a commune, the newest first.
    public List<KeptPerimeter> around(String seed) {
        return jdbc.sql("SELECT * FROM diagnosis.kept_perimeter WHERE seed = :seed ORDER BY kept_at DESC")
                .param("seed", seed).query(this::read).list();
    }

    /// Those that lie in one of these départements at least, the newest first.
    public List<KeptPerimeter> in(Collection<String> departements) {
        return jdbc.sql("""
                SELECT * FROM diagnosis.kept_perimeter WHERE departements && :codes::text[] ORDER BY kept_at DESC""")
                .param("codes", departements.toArray(String[]::new)).query(this::read).list();
    }

    /// Removes those that lie in these départements alone: for fictitious ones only. Their perimeters stay.
    @Transactional
    public void remove(Collection<String> departements) {
        jdbc.sql("DELETE FROM diagnosis.kept_perimeter WHERE departements <@ :codes::text[]")
                .param("codes", departements.toArray(String[]::new)).update();
    }

    private KeptPerimeter read(ResultSet row, int number) throws SQLException {
        return new KeptPerimeter(row.getObject("id", UUID.class), row.getObject("perimeter", UUID.class),
                row.getString("name"), row.getString("seed"),
                List.of((String[]) row.getArray("departements").getArray()), row.getString("reasons"),
                row.getTimestamp("kept_at").toInstant(), row.getObject("author", UUID.class),
                row.getString("author_function"),
                row.getString("author_organisation"),
                trees.read(row.getString("document"), KeptPerimeter.Document.class));
    }
}
