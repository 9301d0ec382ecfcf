package fr.egide.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.web.Refusal;
import fr.egide.web.Site;

/// The one-time address that creates the first administrator: printed at each start as long as nobody has an account,
/// good for a day, worth nothing once used.
@Component
public class WelcomeLink {

    private static final Logger LOG = LoggerFactory.getLogger("egide");
    private static final Duration LIFE = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Site site;
    private final Environment environment;
    private final Clock clock;

    WelcomeLink(JdbcClient jdbc, Accounts accounts, Site site, Environment environment, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.site = site;
        this.environment = environment;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (!site.training() && accounts.isEmpty()) {
            LOG.info("Premier démarrage : créez l’administrateur à l’adresse http://localhost:{}/welcome/{}",
                    environment.getProperty("local.server.port", "8080"), renew());
        }
    }

    @Transactional
    String renew() {
        byte[] token = new byte[24];
        new SecureRandom().nextBytes(token);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        jdbc.sql("DELETE FROM account.welcome_link").update();
        jdbc.sql("INSERT INTO account.welcome_link VALUES (:hash, :until)").param("hash", hash(text))
                .param("until", Timestamp.from(clock.instant().plus(LIFE))).update();
        return text;
    }

    private boolean isGood(String token) {
        return accounts.isEmpty() && jdbc.sql(
                "SELECT EXISTS (SELECT 1 FROM account.welcome_link WHERE token_hash = :hash AND expires_at > :now)")
                .param("hash", hash(token)).param("now", Timestamp.from(clock.instant())).query(Boolean.class).single();
    }

    /// @throws Refusal 404 `ACC-003` when it was used, is too old, or an account exists
    public void requireGood(String token) {
        if (!isGood(token)) {
            throw Refusal.notFound("ACC-003");
        }
    }

    void use() {
        jdbc.sql("DELETE FROM account.welcome_link").update();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
