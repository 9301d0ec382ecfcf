package fr.egide;

import java.util.List;
import java.util.UUID;

import org.springframework.test.web.servlet.request.RequestPostProcessor;

import fr.egide.account.EgideUser;
import fr.egide.account.Grant;
import fr.egide.account.Role;
import fr.egide.account.Scope;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/// Who asks, in page tests: `mvc.get().uri("/").with(As.administrator())`.
public final class As {

    private As() {
    }

    public static RequestPostProcessor administrator() {
        return role(Role.ADMINISTRATOR, new Scope.Everything());
    }

    public static RequestPostProcessor coordinator() {
        return role(Role.COORDINATOR, new Scope.Everything());
    }

    public static RequestPostProcessor role(Role role, Scope scope) {
        return user(new EgideUser(UUID.nameUUIDFromBytes(role.name().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                role.name().toLowerCase(java.util.Locale.ROOT), role.name(), "", List.of(new Grant(role, scope))));
    }
}
