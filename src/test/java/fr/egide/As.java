package fr.egide;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

import fr.egide.account.Accounts;
import fr.egide.account.EgideUser;
import fr.egide.account.Grant;
import fr.egide.account.Role;
import fr.egide.account.Scope;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/// Who asks, in page tests: `mvc.get().uri("/").with(As.administrator())`. The account is made when it asks, since a
/// session without its account is over.
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

    /// Calls a bean as the coordinator.
    public static <T> T call(Supplier<T> work) {
        signIn(COORDINATOR);
        try {
            return work.get();
        } finally {
            signOut();
        }
    }

    public static RequestPostProcessor administrator() {
        return role(Role.ADMINISTRATOR, new Scope.Everything());
    }

    public static RequestPostProcessor coordinator() {
        return holding(COORDINATOR);
    }

    public static RequestPostProcessor role(Role role, Scope scope) {
        return holding(account(role, scope));
    }

    public static RequestPostProcessor holding(EgideUser account) {
        return request -> {
            var beans = WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext());
            beans.getBean(JdbcClient.class).sql("""
                    INSERT INTO account.account (id, username, display_name, function, organisation, password_hash, created_at)
                    VALUES (:id, :username, :name, :function, :organisation, '', now()) ON CONFLICT DO NOTHING""")
                    .param("id", account.id()).param("username", account.username())
                    .param("name", account.displayName()).param("function", account.function())
                    .param("organisation", account.organisation()).update();
            account.grants().forEach(grant -> beans.getBean(Accounts.class).grant(account.id(), grant));
            return user(account).postProcessRequest(request);
        };
    }

    private static EgideUser account(Role role, Scope scope) {
        boolean isUsual = scope instanceof Scope.Everything;
        String username = role.name().toLowerCase(Locale.ROOT) + (isUsual ? "" : " " + scope);
        return new EgideUser(
                UUID.nameUUIDFromBytes((isUsual ? role.name() : username).getBytes(StandardCharsets.UTF_8)), username,
                role.name(), "Fonction " + role, "Organisme", List.of(new Grant(role, scope)), 0);
    }
}
