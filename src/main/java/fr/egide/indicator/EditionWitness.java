package fr.egide.indicator;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.account.AuditWitness;
import fr.egide.web.Texts;

/// Frozen editions print the head of the audit chain: rows cut off afterwards are found by them.
@Component
class EditionWitness implements AuditWitness {

    private final JdbcClient jdbc;
    private final Texts texts;

    EditionWitness(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public List<Seen> seen() {
        return jdbc.sql("""
                SELECT e.number, e.audit_seq, e.audit_seal, c.title FROM indicator.edition e
                LEFT JOIN contract.contract c ON c.id = e.contract ORDER BY e.audit_seq""")
                .query((row, _) -> new Seen(
                        texts.text("indicator.edition.witness", row.getInt("number"), row.getString("title")),
                        row.getLong("audit_seq"), row.getString("audit_seal")))
                .list();
    }
}
