package fr.egide.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import fr.egide.web.Refusal;
import fr.egide.web.Site;

/// Checks a user name and a password. The answer is the same, and costs the same hashing, whether the account exists or
/// not, is closed or not; after failures the account stays closed for a time that doubles, from a second to a quarter of an hour.
@Component
class AccountSignIn implements AuthenticationProvider {

    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int FREE_FAILURES = 3;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Site site;
    private final Clock clock;
    private final String nobody;

    AccountSignIn(JdbcClient jdbc, Accounts accounts, PasswordEncoder passwords, Site site, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.passwords = passwords;
        this.site = site;
        this.clock = clock;
        this.nobody = java.util.Objects.requireNonNull(passwords.encode("nobody has this password"));
    }

    private record Secret(UUID id, String passwordHash, boolean training, boolean active,
            @Nullable Instant closedUntil) {}

    @Override
    public Authentication authenticate(Authentication attempt) {
        String username = attempt.getName().strip();
        String password = String.valueOf(attempt.getCredentials());
        Secret secret = jdbc.sql("SELECT * FROM account.account WHERE lower(username) = :name")
                .param("name", username.toLowerCase(Locale.ROOT))
                .query((row, _) -> new Secret(row.getObject("id", UUID.class), row.getString("password_hash"),
                        row.getBoolean("training"), row.getBoolean("active"),
                        row.getTimestamp("closed_until") == null ? null : row.getTimestamp("closed_until").toInstant()))
                .optional().orElse(null);
        boolean matches = passwords.matches(password, secret == null ? nobody : secret.passwordHash());
        if (secret == null || !matches || !isOpen(secret)) {
            if (secret != null && !matches) {
                countFailure(secret);
            }
            throw new BadCredentialsException("refused");
        }
        jdbc.sql("UPDATE account.account SET failures = 0, closed_until = NULL WHERE id = :id AND failures > 0")
                .param("id", secret.id()).update();
        EgideUser user = accounts.principal(secret.id()).orElseThrow(() -> new BadCredentialsException("refused"));
        return UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
    }

    /// @throws Refusal 422 `ACC-005` when it isn't the account's password
    void requirePassword(UUID account, String password) {
        String hash = jdbc.sql("SELECT password_hash FROM account.account WHERE id = :id").param("id", account)
                .query(String.class).optional().orElse(nobody);
        if (!passwords.matches(password, hash)) {
            throw Refusal.unprocessable("ACC-005");
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private boolean isOpen(Secret secret) {
        boolean isWelcome = secret.active() && (!secret.training() || site.training());
        return isWelcome && (secret.closedUntil() == null || !clock.instant().isBefore(secret.closedUntil()));
    }

    /// The database counts, so that guesses made at the same time all count.
    private void countFailure(Secret secret) {
        int failures = jdbc.sql("UPDATE account.account SET failures = failures + 1 WHERE id = :id RETURNING failures")
                .param("id", secret.id()).query(Integer.class).single();
        Duration delay = failures <= FREE_FAILURES
                ? Duration.ZERO
                : Duration.ofSeconds(1L << Math.min(failures - FREE_FAILURES, 10));
        Instant until = clock.instant().plus(delay.compareTo(LONGEST) > 0 ? LONGEST : delay);
        jdbc.sql("UPDATE account.account SET closed_until = greatest(closed_until, :until) WHERE id = :id")
                .param("until", Timestamp.from(until)).param("id", secret.id()).update();
    }
}
