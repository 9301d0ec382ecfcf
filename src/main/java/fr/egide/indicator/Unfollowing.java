package fr.egide.indicator;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Audit;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractState;
import fr.egide.web.Refusal;

/// Takes back an indicator followed by mistake, as long as nobody gave it a figure and nothing was agreed on it.
@Component
public class Unfollowing {

    private final JdbcClient jdbc;
    private final Audit audit;

    Unfollowing(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// @throws Refusal 409 `IND-014` when it has observations, `IND-007` when its aim was signed, `CON-004` once the
    /// contract is closed
    @Transactional
    public void unfollow(Contract contract, Tracked tracked) {
        boolean hasAim = tracked.baseline() != null || tracked.target() != null;
        if (contract.state() == ContractState.CLOSED) {
            throw Refusal.conflict("CON-004");
        }
        if (contract.state() == ContractState.SIGNED && hasAim) {
            throw Refusal.conflict("IND-007");
        }
        int removed = jdbc.sql("""
                DELETE FROM indicator.tracked followed WHERE id = :id
                AND NOT EXISTS (SELECT 1 FROM indicator.observation WHERE tracked = followed.id)""")
                .param("id", tracked.id()).update();
        if (removed == 0) {
            throw Refusal.conflict("IND-014");
        }
        audit.record("INDICATOR_UNFOLLOWED", "INDICATOR", tracked.id().toString(), tracked.definition());
    }
}
