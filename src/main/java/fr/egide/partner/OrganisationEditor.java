package fr.egide.partner;

import java.util.List;
import java.util.UUID;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Audit;
import fr.egide.web.Refusal;

/// Adds, changes and removes organisations; rights are asked by the caller.
@Component
public class OrganisationEditor {

    static final String KIND = "ORGANISATION";

    private final JdbcAggregateTemplate rows;
    private final JdbcClient jdbc;
    private final PartnerChanges changes;
    private final ObjectProvider<OrganisationReferences> references;
    private final Audit audit;

    OrganisationEditor(JdbcAggregateTemplate rows, JdbcClient jdbc, PartnerChanges changes,
            ObjectProvider<OrganisationReferences> references, Audit audit) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.changes = changes;
        this.references = references;
        this.audit = audit;
    }

    @Transactional
    public Organisation add(Organisation organisation) {
        Organisation added = rows.insert(organisation);
        changes.record(KIND, added.id(), added.version(), null, added);
        audit.record("ORGANISATION_ADDED", KIND, added.id().toString(), added.name());
        return added;
    }

    /// @param changed of the version that the change was made from
    /// @throws Refusal 409 `PAR-409` when someone saved since
    @Transactional
    public Organisation change(Organisation stored, Organisation changed) {
        if (stored.version() != changed.version()) {
            throw Refusal.conflict("PAR-409");
        }
        if (stored.equals(changed)) {
            return stored;
        }
        Organisation saved = rows.update(changed);
        List<String> fields = changes.record(KIND, saved.id(), saved.version(), stored, saved);
        audit.record("ORGANISATION_CHANGED", KIND, saved.id().toString(), String.join(" ", fields));
        return saved;
    }

    /// @throws Refusal 409 `PAR-017` when it is named somewhere, `PAR-018` when it has parts or people
    @Transactional
    public void remove(Organisation organisation) {
        long named = count(organisation.id());
        if (named > 0) {
            throw Refusal.conflict("PAR-017", named);
        }
        if (holds(organisation.id())) {
            throw Refusal.conflict("PAR-018");
        }
        rows.delete(organisation);
        audit.record("ORGANISATION_REMOVED", KIND, organisation.id().toString(), organisation.name());
    }

    /// Number of places that name an organisation.
    public long count(UUID organisation) {
        return references.stream().mapToLong(room -> room.count(organisation)).sum();
    }

    private boolean holds(UUID organisation) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT 1 FROM partner.organisation WHERE parent = :id)
                OR EXISTS (SELECT 1 FROM partner.mandate WHERE organisation = :id)""").param("id", organisation)
                .query(Boolean.class).single();
    }
}
