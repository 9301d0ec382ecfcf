package fr.egide.account;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Runs work of the application itself under an account, so that history and audit name who stands behind it.
@Component
public class ActingAs {

    private final Accounts accounts;

    ActingAs(Accounts accounts) {
        this.accounts = accounts;
    }

    /// @throws IllegalArgumentException when there is no such account
    public void run(String username, Runnable work) {
        Account account = accounts.find(username)
                .orElseThrow(() -> new IllegalArgumentException("no account " + username));
        EgideUser user = new EgideUser(account.id(), account.username(), account.displayName(), account.function(),
                account.organisation(), account.grants(), account.epoch());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        try {
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
