package fr.egide.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.web.Refusal;

/// Personal tokens: whoever bears one acts on the API as its account, until it expires or is revoked.
@Component
class Tokens {

    static final String PREFIX = "egide_";

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Tokens(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param expiresOn last day it is good
    /// @param usedOn last day it was used
    record Token(UUID id, String name, Instant createdAt, LocalDate expiresOn, @Nullable LocalDate usedOn,
            boolean expired) {}

    /// The token's text, which nobody can read again.
    ///
    /// @throws Refusal 422 `ACC-010` without a name, `ACC-011` when it wouldn't expire within a year
    @Transactional
    public String create(UUID account, String name, @Nullable LocalDate expiresOn) {
        if (name.isBlank() || name.length() > 100) {
            throw Refusal.unprocessable("ACC-010");
        }
        LocalDate today = LocalDate.now(clock);
        if (expiresOn == null || expiresOn.isBefore(today) || expiresOn.isAfter(today.plusYears(1))) {
            throw Refusal.unprocessable("ACC-011");
        }
        OneTimeSecret secret = OneTimeSecret.make(PREFIX);
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                INSERT INTO account.token (id, account, name, token_hash, created_at, expires_on)
                VALUES (:id, :account, :name, :hash, :at, :until)""").param("id", id).param("account", account)
                .param("name", name.strip()).param("hash", secret.hash())
                .param("at", Timestamp.from(clock.instant())).param("until", expiresOn).update();
        audit.record("TOKEN_CREATED", "TOKEN", id.toString(), "until " + expiresOn);
        return secret.text();
    }

    List<Token> of(UUID account) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql("SELECT * FROM account.token WHERE account = :account ORDER BY created_at DESC, id")
                .param("account", account).query((row, _) -> {
                    LocalDate until = row.getObject("expires_on", LocalDate.class);
                    return new Token(row.getObject("id", UUID.class), row.getString("name"),
                            row.getTimestamp("created_at").toInstant(), until,
                            row.getObject("used_on", LocalDate.class), until.isBefore(today));
                }).list();
    }

    @Transactional
    public void revoke(UUID account, UUID token) {
        int revoked = jdbc.sql("DELETE FROM account.token WHERE id = :id AND account = :account").param("id", token)
                .param("account", account).update();
        if (revoked > 0) {
            audit.record("TOKEN_REVOKED", "TOKEN", token.toString(), "");
        }
    }

    /// The account behind a token that is still good; the day of its use is kept.
    @Transactional
    public Optional<UUID> use(String text) {
        LocalDate today = LocalDate.now(clock);
        byte[] hash = new OneTimeSecret(text).hash();
        Optional<UUID> account = jdbc
                .sql("SELECT account FROM account.token WHERE token_hash = :hash AND expires_on >= :today")
                .param("hash", hash).param("today", today).query(UUID.class).optional();
        if (account.isPresent()) {
            jdbc.sql(
                    "UPDATE account.token SET used_on = :today WHERE token_hash = :hash AND used_on IS DISTINCT FROM :today")
                    .param("hash", hash).param("today", today).update();
        }
        return account;
    }
}
