package fr.egide.partner;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Audit;
import fr.egide.web.PageOf;
import fr.egide.web.Refusal;

/// Which force is competent in which commune, as someone said and from what source. A commune of which nobody said
/// anything is unknown.
@Component("forces")
public class Forces {

    private static final RowMapper<CompetentForce> ROW = new DataClassRowMapper<>(CompetentForce.class);

    private final JdbcClient jdbc;
    private final Audit audit;

    Forces(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// What is known of some communes.
    ///
    /// @param communes number of communes of each force
    /// @param unknown number of those of which nothing is known
    public record Known(Map<Force, Integer> communes, int unknown) {

        public Known {
            communes = Map.copyOf(communes);
        }

        public int of(Force force) {
            return communes.getOrDefault(force, 0);
        }

        /// Whether both are there, which asks for a clause of coordination.
        public boolean isShared() {
            return communes.size() > 1;
        }
    }

    /// @param communes codes of today, each counted once
    public Known of(Collection<String> communes) {
        Set<String> asked = new LinkedHashSet<>(communes);
        Map<Force, Integer> counts = new EnumMap<>(Force.class);
        jdbc.sql("SELECT force, count(*) AS n FROM partner.competent_force WHERE commune = ANY (:codes) GROUP BY force")
                .param("codes", asked.toArray(String[]::new)).query(row -> {
                    counts.put(Force.valueOf(row.getString("force")), row.getInt("n"));
                });
        return new Known(counts, asked.size() - counts.values().stream().mapToInt(Integer::intValue).sum());
    }

    public Optional<CompetentForce> find(String commune) {
        return jdbc.sql("SELECT * FROM partner.competent_force WHERE commune = :code").param("code", commune)
                .query(ROW).optional();
    }

    /// By code.
    ///
    /// @param prefix beginning of the codes wanted
    public PageOf<CompetentForce> page(String prefix, int page, int size) {
        long total = jdbc.sql("SELECT count(*) FROM partner.competent_force WHERE starts_with(commune, :prefix)")
                .param("prefix", prefix).query(Long.class).single();
        PageOf<CompetentForce> asked = new PageOf<>(List.of(), Math.max(page, 1),
                Math.clamp(size, 1, PageOf.MOST), total);
        return new PageOf<>(jdbc.sql("""
                SELECT * FROM partner.competent_force WHERE starts_with(commune, :prefix)
                ORDER BY commune LIMIT :size OFFSET :from""").param("prefix", prefix).param("size", asked.size())
                .param("from", asked.offset()).query(ROW).list(), asked.page(), asked.size(), total);
    }

    public List<CompetentForce> all() {
        return jdbc.sql("SELECT * FROM partner.competent_force ORDER BY commune").query(ROW).list();
    }

    /// @param said with the version it was read at, 0 for a commune of which nothing was known
    /// @throws Refusal 409 `PAR-071` when someone said otherwise since
    @Transactional
    public void say(CompetentForce said) {
        LocalDate since = said.since();
        int kept = jdbc.sql("""
                INSERT INTO partner.competent_force AS known VALUES (:commune, :force, :since, :source, 1)
                ON CONFLICT (commune) DO UPDATE SET force = excluded.force, since = excluded.since,
                    source = excluded.source, version = known.version + 1 WHERE known.version = :version""")
                .param("commune", said.commune()).param("force", said.force().name()).param("since", since)
                .param("source", said.source()).param("version", said.version()).update();
        if (kept == 0) {
            throw Refusal.conflict("PAR-071", said.commune());
        }
        audit.record("FORCE_SAID", "COMMUNE", said.commune(), said.force() + " " + since + " " + said.source());
    }

    /// Forgets what is said of the communes of these départements: for fictitious ones only.
    @Transactional
    public void forgetWithin(Collection<String> departements) {
        jdbc.sql("""
                DELETE FROM partner.competent_force USING unnest(:codes) AS departement
                WHERE starts_with(commune, departement)""").param("codes", departements.toArray(String[]::new))
                .update();
    }

    @Transactional
    public void forget(String commune) {
        if (jdbc.sql("DELETE FROM partner.competent_force WHERE commune = :code").param("code", commune)
                .update() > 0) {
            audit.record("FORCE_FORGOTTEN", "COMMUNE", commune, "");
        }
    }
}
