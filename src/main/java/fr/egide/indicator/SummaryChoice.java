package fr.egide.indicator;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Audit;
import fr.egide.web.Refusal;

/// Which figures elected members see first; signing doesn't lock what is only shown.
@Component
public class SummaryChoice {

    private final JdbcClient jdbc;
    private final Audit audit;

    SummaryChoice(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// @throws Refusal 409 `IND-013` when eight are chosen already
    @Transactional
    public void choose(Tracked tracked, boolean inSummary) {
        if (tracked.inSummary() == inSummary) {
            return;
        }
        jdbc.sql("SELECT 1 FROM contract.contract WHERE id = :id FOR UPDATE").param("id", tracked.contract()).query()
                .singleRow();
        if (inSummary && chosen(tracked.contract()) >= Summary.MOST) {
            throw Refusal.conflict("IND-013", Summary.MOST);
        }
        jdbc.sql("UPDATE indicator.tracked SET in_summary = :in, version = version + 1 WHERE id = :id")
                .param("in", inSummary).param("id", tracked.id()).update();
        audit.record("INDICATOR_CHANGED", "INDICATOR", tracked.id().toString(), "inSummary " + inSummary);
    }

    private int chosen(UUID contract) {
        return jdbc.sql("SELECT count(*) FROM indicator.tracked WHERE contract = :id AND in_summary")
                .param("id", contract).query(Integer.class).single();
    }
}
