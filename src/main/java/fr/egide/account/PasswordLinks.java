package fr.egide.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.web.Refusal;

/// One-time addresses by which a person chooses a password, so that nobody else ever knows it: good for three days.
@Component
class PasswordLinks {

    private static final Duration LIFE = Duration.ofDays(3);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Audit audit;
    private final Clock clock;

    PasswordLinks(JdbcClient jdbc, Accounts accounts, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /// The text of the link, told once; a former link of the account no longer opens anything.
    @Transactional
    public String make(UUID account) {
        OneTimeSecret secret = OneTimeSecret.make("");
        jdbc.sql("""
                INSERT INTO account.password_link VALUES (:account, :hash, :until)
                ON CONFLICT (account) DO UPDATE SET token_hash = :hash, expires_at = :until""")
                .param("account", account).param("hash", secret.hash())
                .param("until", Timestamp.from(clock.instant().plus(LIFE))).update();
        audit.record("PASSWORD_LINK_MADE", "ACCOUNT", account.toString(), "");
        return secret.text();
    }

    Optional<Account> accountOf(String secret) {
        return jdbc.sql("SELECT account FROM account.password_link WHERE token_hash = :hash AND expires_at > :now")
                .param("hash", new OneTimeSecret(secret).hash()).param("now", Timestamp.from(clock.instant()))
                .query(UUID.class).optional().flatMap(accounts::find).filter(Account::active);
    }

    /// @throws Refusal 404 `ACC-014` when the link is spent, 422 `ACC-002`
    @Transactional
    public void use(String secret, String password) {
        Account account = accountOf(secret).orElseThrow(() -> Refusal.notFound("ACC-014"));
        accounts.changePassword(account.id(), account.username(), password);
        jdbc.sql("DELETE FROM account.password_link WHERE account = :account").param("account", account.id()).update();
    }
}
