package fr.egide.contract;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Removes contracts with all they are made of, history included: for fictitious ones only.
@Component
public class ContractRemoval {

    private static final List<String> TABLES = List.of("resting_diagnosis", "examined_option", "exchange_column",
            "comment", "commitment",
            "budget_line",
            "milestone",
            "participation", "action_sheet", "objective", "finding", "axis", "signatory", "field_change", "proposal");

    private final JdbcClient jdbc;

    ContractRemoval(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Contracts that lie in these départements alone.
    public List<UUID> within(List<String> departements) {
        return jdbc
                .sql("SELECT id FROM contract.contract WHERE departements <@ :codes::text[] AND departements <> '{}'")
                .param("codes", departements.toArray(String[]::new)).query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    @Transactional
    public void remove(List<UUID> contracts) {
        UUID[] ids = contracts.toArray(UUID[]::new);
        TABLES.forEach(table -> jdbc.sql("DELETE FROM contract." + table + " WHERE contract = ANY (:ids)")
                .param("ids", ids).update());
        jdbc.sql("DELETE FROM contract.contract WHERE id = ANY (:ids)").param("ids", ids).update();
    }

    /// Organisations that some contract names.
    public List<UUID> organisationsNamed() {
        return jdbc.sql("""
                SELECT coordinator FROM contract.contract WHERE coordinator IS NOT NULL
                UNION SELECT organisation FROM contract.signatory
                UNION SELECT lead FROM contract.action_sheet WHERE lead IS NOT NULL
                UNION SELECT unnest(co_leads) FROM contract.action_sheet
                UNION SELECT organisation FROM contract.participation
                UNION SELECT funder FROM contract.budget_line
                UNION SELECT owner FROM contract.commitment""").query((row, _) -> row.getObject(1, UUID.class)).list();
    }
}
