package fr.egide.partner.exchange;

import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.CurrentUser;
import fr.egide.partner.exchange.Layout.Header;

/// What someone said of the columns of their files, so that it is said once.
@Component
class SaidColumns {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    SaidColumns(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    Map<Header, String> all() {
        Map<Header, String> said = new HashMap<>();
        jdbc.sql("SELECT sheet, header, holds FROM partner.exchange_column WHERE actor = :actor")
                .param("actor", user.get().id()).query(row -> {
                    said.put(new Header(row.getString(1), row.getString(2)), row.getString(3));
                });
        return said;
    }

    /// @param holds name of a column; empty to leave the header to its own name again
    @Transactional
    void say(Header header, String holds) {
        jdbc.sql("DELETE FROM partner.exchange_column WHERE actor = :actor AND sheet = :sheet AND header = :header")
                .param("actor", user.get().id()).param("sheet", header.sheet()).param("header", header.text())
                .update();
        if (!holds.isEmpty()) {
            jdbc.sql("INSERT INTO partner.exchange_column VALUES (:actor, :sheet, :header, :holds)")
                    .param("actor", user.get().id()).param("sheet", header.sheet()).param("header", header.text())
                    .param("holds", holds).update();
        }
    }
}
