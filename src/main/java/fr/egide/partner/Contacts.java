package fr.egide.partner;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.web.PageOf;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// Professionals and their mandates, for reading. Whoever keeps the id of a contact asks here for the name, which is no
/// more than « personne effacée » once the person was erased.
@Component("contacts")
public class Contacts {

    private static final RowMapper<Contact> ROW = new DataClassRowMapper<>(Contact.class);
    private static final RowMapper<Mandate> MANDATE = new DataClassRowMapper<>(Mandate.class);
    private static final String MANDATES = "SELECT * FROM partner.mandate WHERE ";
    private static final String IN_ORDER = " ORDER BY ends_on DESC NULLS FIRST, starts_on DESC NULLS LAST, function, id";
    private static final String NAMED = """
            FROM partner.contact c WHERE partner.plain(c.name) LIKE partner.plain(:pattern) ESCAPE '\\'
            OR lower(c.mail) LIKE lower(:pattern) ESCAPE '\\'
            OR EXISTS (SELECT 1 FROM partner.mandate m LEFT JOIN partner.organisation o ON o.id = m.organisation
                WHERE m.contact = c.id AND partner.plain(m.function || ' ' || coalesce(m.body, '') || ' '
                    || coalesce(o.name, '')) LIKE partner.plain(:pattern) ESCAPE '\\')""";

    private final JdbcAggregateTemplate rows;
    private final JdbcClient jdbc;
    private final Texts texts;

    Contacts(JdbcAggregateTemplate rows, JdbcClient jdbc, Texts texts) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.texts = texts;
    }

    public Optional<Contact> find(UUID id) {
        return Optional.ofNullable(rows.findById(id, Contact.class));
    }

    /// @throws Refusal 404 `PAR-044`
    public Contact get(UUID id) {
        return find(id).orElseThrow(() -> Refusal.notFound("PAR-044"));
    }

    public Optional<Contact> findByMail(String mail) {
        return jdbc.sql("SELECT * FROM partner.contact WHERE lower(mail) = lower(:mail)").param("mail", mail.strip())
                .query(ROW).optional();
    }

    /// Those of this name, case and accents ignored.
    public List<Contact> findByName(String name) {
        return jdbc.sql("SELECT * FROM partner.contact WHERE partner.plain(name) = partner.plain(:name) ORDER BY id")
                .param("name", name.strip()).query(ROW).list();
    }

    /// Those that are still there, by id, in one query.
    public Map<UUID, Contact> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc.sql("SELECT * FROM partner.contact WHERE id IN (:ids)").param("ids", ids).query(ROW).list()
                        .stream().collect(Collectors.toMap(Contact::id, Function.identity()));
    }

    /// A name for each of these ids; who was erased has none, and what stands for it.
    public Map<UUID, String> namesOf(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        byId(ids).forEach((id, contact) -> names.put(id, contact.name()));
        ids.forEach(id -> names.putIfAbsent(id, erased()));
        return names;
    }

    public String nameOf(@Nullable UUID id) {
        return id == null ? erased() : find(id).map(Contact::name).orElseGet(this::erased);
    }

    /// Those whose name, mail, function or organisation holds the text, by name.
    public PageOf<Contact> search(String text, int page, int size) {
        int kept = Math.clamp(size, 1, PageOf.MOST);
        String pattern = "%" + text.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%";
        long total = jdbc.sql("SELECT count(*) " + NAMED).param("pattern", pattern).query(Long.class).single();
        PageOf<Contact> asked = new PageOf<>(List.of(), Math.max(page, 1), kept, total);
        return new PageOf<>(jdbc
                .sql("SELECT c.* " + NAMED + " ORDER BY c.name COLLATE \"fr-x-icu\", c.id LIMIT :size OFFSET :from")
                .param("pattern", pattern).param("size", kept).param("from", asked.offset()).query(ROW).list(),
                asked.page(), kept, total);
    }

    public List<Contact> all() {
        return jdbc.sql("SELECT * FROM partner.contact ORDER BY name COLLATE \"fr-x-icu\", id").query(ROW).list();
    }

    /// Mandates of one person, those that go on first.
    public List<Mandate> mandatesOf(UUID contact) {
        return jdbc.sql(MANDATES + "contact = :id" + IN_ORDER).param("id", contact).query(MANDATE).list();
    }

    /// Mandates of these people, in one query.
    public Map<UUID, List<Mandate>> mandatesOf(Collection<UUID> contacts) {
        return contacts.isEmpty()
                ? Map.of()
                : jdbc.sql(MANDATES + "contact IN (:ids)" + IN_ORDER).param("ids", contacts).query(MANDATE).list()
                        .stream().collect(Collectors.groupingBy(Mandate::contact));
    }

    /// What is or was held in an organisation or on its behalf, by people erased since too.
    public List<Mandate> mandatesIn(UUID organisation) {
        return jdbc.sql(MANDATES + "organisation = :id" + IN_ORDER).param("id", organisation).query(MANDATE).list();
    }

    public Optional<Mandate> findMandate(UUID id) {
        return Optional.ofNullable(rows.findById(id, Mandate.class));
    }

    /// @throws Refusal 404 `PAR-045` when this person has no such mandate
    public Mandate mandate(UUID contact, UUID id) {
        return findMandate(id).filter(found -> contact.equals(found.contact()))
                .orElseThrow(() -> Refusal.notFound("PAR-045"));
    }

    private String erased() {
        return texts.text("account.erased");
    }
}
