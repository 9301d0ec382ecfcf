package fr.egide.account;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.EgideTest;
import fr.egide.web.Refusal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Each test is undone: no other test sees an installation with a single administrator.
@EgideTest
@Transactional
class LastAdministratorTests {

    @Autowired
    LastAdministrator last;
    @Autowired
    Accounts accounts;
    @Autowired
    JdbcClient jdbc;

    @Test
    void keepsTheOnlyOneThatIsOpen() {
        UUID one = administrator("seule");
        jdbc.sql("DELETE FROM account.role_grant WHERE role = 'ADMINISTRATOR' AND account <> :one").param("one", one)
                .update();

        assertThatThrownBy(() -> last.requireAnother(one)).isInstanceOf(Refusal.class)
                .hasMessageContaining("ACC-015");
        UUID other = administrator("autre");
        assertThatCode(() -> last.requireAnother(one)).doesNotThrowAnyException();
        accounts.setActive(other, false);
        assertThatThrownBy(() -> last.requireAnother(one)).isInstanceOf(Refusal.class);
        assertThatCode(() -> last.requireAnother(other)).doesNotThrowAnyException();
    }

    private UUID administrator(String username) {
        return accounts.create(
                new Accounts.NewAccount(username + UUID.randomUUID(), username, "", "", "une longue phrase", false),
                List.of(new Grant(Role.ADMINISTRATOR, new Scope.Everything())));
    }
}
