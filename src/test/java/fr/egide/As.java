package fr.egide;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import fr.egide.account.EgideUser;
import fr.egide.account.Grant;
import fr.egide.account.Role;
import fr.egide.account.Scope;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/// Who asks, in page tests: `mvc.get().uri("/").with(As.administrator())`.
public final class As {

    public static final EgideUser COORDINATOR = account(Role.COORDINATOR, new Scope.Everything());

    private As() {
    }

    /// Signs in for a test that calls beans directly.
    public static void signIn(EgideUser account) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(account, "", List.copyOf(account.getAuthorities())));
    }

    public static void signOut() {
        SecurityContextHolder.clearContext();
    }

    public static RequestPostProcessor administrator() {
        return role(Role.ADMINISTRATOR, new Scope.Everything());
    }

    public static RequestPostProcessor coordinator() {
        return user(COORDINATOR);
    }

    public static RequestPostProcessor role(Role role, Scope scope) {
        return user(account(role, scope));
    }

    private static EgideUser account(Role role, Scope scope) {
        return new EgideUser(UUID.nameUUIDFromBytes(role.name().getBytes(StandardCharsets.UTF_8)),
                role.name().toLowerCase(Locale.ROOT), role.name(), "Fonction " + role, "Organisme",
                List.of(new Grant(role, scope)));
    }
}
