package fr.egide.partner;

import java.time.LocalDate;
import java.util.List;

import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Audit;
import fr.egide.web.Refusal;

/// Adds, changes and erases professionals and their mandates; rights are asked by the caller. The audit trail, which is
/// never erased, holds no name.
@Component
public class ContactEditor {

    private static final String KIND = "CONTACT";
    private static final String MANDATE = "MANDATE";

    private final JdbcAggregateTemplate rows;
    private final Contacts contacts;
    private final PartnerChanges changes;
    private final Audit audit;

    ContactEditor(JdbcAggregateTemplate rows, Contacts contacts, PartnerChanges changes, Audit audit) {
        this.rows = rows;
        this.contacts = contacts;
        this.changes = changes;
        this.audit = audit;
    }

    @Transactional
    public Contact add(Contact contact) {
        Contact added = rows.insert(contact);
        changes.record(KIND, added.id(), added.version(), null, added);
        audit.record("CONTACT_ADDED", KIND, added.id().toString(), "");
        return added;
    }

    /// @param changed of the version that the change was made from
    /// @throws Refusal 409 `PAR-049` when someone saved since
    @Transactional
    public Contact change(Contact stored, Contact changed) {
        if (stored.version() != changed.version()) {
            throw Refusal.conflict("PAR-049");
        }
        if (stored.equals(changed)) {
            return stored;
        }
        Contact saved = rows.update(changed);
        List<String> fields = changes.record(KIND, saved.id(), saved.version(), stored, saved);
        audit.record("CONTACT_CHANGED", KIND, saved.id().toString(), String.join(" ", fields));
        return saved;
    }

    @Transactional
    public Mandate give(Mandate mandate) {
        Mandate given = rows.insert(mandate);
        changes.record(MANDATE, given.id(), given.version(), null, given);
        audit.record("MANDATE_GIVEN", MANDATE, given.id().toString(), given.function());
        return given;
    }

    /// @throws Refusal 409 `PAR-049` when someone saved since
    @Transactional
    public Mandate change(Mandate stored, Mandate changed) {
        if (stored.version() != changed.version()) {
            throw Refusal.conflict("PAR-049");
        }
        if (stored.equals(changed)) {
            return stored;
        }
        Mandate saved = rows.update(changed);
        List<String> fields = changes.record(MANDATE, saved.id(), saved.version(), stored, saved);
        audit.record("MANDATE_CHANGED", MANDATE, saved.id().toString(), String.join(" ", fields));
        return saved;
    }

    /// Removes a mandate noted by mistake: one that ended has an end instead.
    @Transactional
    public void remove(Mandate mandate) {
        rows.delete(mandate);
        changes.forget(mandate.id());
        audit.record("MANDATE_REMOVED", MANDATE, mandate.id().toString(), mandate.function());
    }

    /// Someone takes over what another held: that ends the day before, the organisation keeps both.
    ///
    /// @param day first of the successor
    /// @throws Refusal 422 `PAR-026` when it would end before it started
    @Transactional
    public Mandate succeed(Mandate held, Contact successor, LocalDate day) {
        LocalDate last = day.minusDays(1);
        if (held.startsOn() != null && last.isBefore(held.startsOn())) {
            throw Refusal.unprocessable("PAR-026");
        }
        change(held, held.until(last));
        Contact known = contacts.find(successor.id()).orElseGet(() -> add(successor));
        return give(new Mandate(java.util.UUID.randomUUID(), known.id(), held.organisation(), held.body(),
                held.function(), day, null, 0));
    }

    /// Erases the people whose name says that they are fictitious.
    @Transactional
    public void removeFictitious() {
        contacts.all().stream().filter(contact -> contact.name().matches(".*\\((fictif|fictive)\\)"))
                .forEach(this::erase);
    }

    /// Removes a person and all that was ever kept of the name; functions, organisations and dates stay.
    @Transactional
    public void erase(Contact contact) {
        List<Mandate> held = contacts.mandatesOf(contact.id());
        rows.delete(contact);
        changes.forget(contact.id());
        held.forEach(mandate -> changes.forget(mandate.id()));
        audit.record("CONTACT_ERASED", KIND, contact.id().toString(), "");
    }
}
