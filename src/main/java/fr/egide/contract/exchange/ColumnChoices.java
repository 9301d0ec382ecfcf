package fr.egide.contract.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.CurrentUser;
import fr.egide.contract.exchange.Report.Unread;

/// What someone said of the columns of their files, so that it is said once.
@Component
class ColumnChoices {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    ColumnChoices(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    Map<Unread, String> said(UUID contract) {
        Map<Unread, String> said = new HashMap<>();
        jdbc.sql(
                "SELECT sheet, header, holds FROM contract.exchange_column WHERE contract = :contract AND actor = :actor")
                .param("contract", contract).param("actor", user.get().id())
                .query(row -> {
                    said.put(new Unread(row.getString("sheet"), row.getString("header")), row.getString("holds"));
                });
        return said;
    }

    /// Leaves a sheet or a header to its own name again.
    @Transactional
    void forget(UUID contract, Unread unread) {
        jdbc.sql("""
                DELETE FROM contract.exchange_column
                WHERE contract = :contract AND actor = :actor AND sheet = :sheet AND header = :header""")
                .param("contract", contract).param("actor", user.get().id()).param("sheet", unread.sheet())
                .param("header", unread.header()).update();
    }

    @Transactional
    void say(UUID contract, Unread unread, String holds) {
        jdbc.sql("""
                INSERT INTO contract.exchange_column VALUES (:contract, :actor, :sheet, :header, :holds)
                ON CONFLICT (contract, actor, sheet, header) DO UPDATE SET holds = excluded.holds""")
                .param("contract", contract).param("actor", user.get().id()).param("sheet", unread.sheet())
                .param("header", unread.header()).param("holds", holds).update();
    }
}
