package fr.egide.account;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.web.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;

@EgideTest
class AccountTests {

    private static final String PASSWORD = "une longue phrase";

    @Autowired
    Accounts accounts;
    @Autowired
    AccountSignIn signIn;
    @Autowired
    Rights rights;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    MockMvcTester mvc;

    @Test
    void declaresRightsForEveryRole() {
        for (Role role : Role.values()) {
            assertThat(rights.allows(role, Permission.READ_FIGURES)).as(role.name()).isTrue();
        }
        assertThat(rights.holding(Permission.ADMINISTER)).containsExactly(Role.ADMINISTRATOR);
        assertThat(rights.holding(Permission.FREEZE_EDITION)).containsExactlyInAnyOrder(Role.COORDINATOR,
                Role.FOLLOW_UP_GROUP);
    }

    @Test
    void signsInWithTheRightPasswordAndSaysTheSameToTheUnknownAndTheWrong() {
        account("marie", false);

        assertThat(attempt("Marie", PASSWORD).getPrincipal()).isInstanceOf(EgideUser.class);
        assertThatThrownBy(() -> attempt("marie", "autre")).isInstanceOf(BadCredentialsException.class)
                .hasMessage("refused");
        assertThatThrownBy(() -> attempt("personne", "autre")).isInstanceOf(BadCredentialsException.class)
                .hasMessage("refused");
    }

    @Test
    void closesAnAccountForAGrowingTimeAfterFailures() {
        account("paul", false);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> attempt("paul", "faux")).isInstanceOf(BadCredentialsException.class);
        }

        assertThatThrownBy(() -> attempt("paul", PASSWORD)).isInstanceOf(BadCredentialsException.class);
        jdbc.sql("UPDATE account.account SET closed_until = now() - interval '1 second' WHERE username = 'paul'")
                .update();
        assertThat(attempt("paul", PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    void countsGuessesMadeAtTheSameTime() throws Exception {
        account("lucie", false);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(Collections.nCopies(8, () -> assertThatThrownBy(() -> attempt("lucie", "faux"))
                    .isInstanceOf(BadCredentialsException.class)));
        }

        assertThat(jdbc.sql("SELECT failures FROM account.account WHERE username = 'lucie'").query(Integer.class)
                .single()).isEqualTo(8);
    }

    @Test
    void letsEverySignedInAccountReadOfficialFiguresAndNothingElse() {
        RequestPostProcessor nobody = As
                .holding(new EgideUser(UUID.randomUUID(), "sans", "Sans rôle", "", "", List.of(), 0));

        assertThat(mvc.get().uri("/territories").with(nobody)).hasStatusOk();
        assertThat(mvc.get().uri("/api/v1/communes/31555").with(nobody)).hasStatusOk();
        assertThat(mvc.get().uri("/administration").with(nobody)).hasStatus(403);
    }

    @Test
    void refusesTheApiInFrenchUnlessAskedOtherwise() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.US);
        try {
            assertThat(mvc.get().uri("/api/v1/communes/31555").with(anonymous())).hasStatus(401).bodyText()
                    .contains("Cette adresse demande un compte");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void refusesTrainingAccountsOutsideTheTrainingMode() {
        account("formation", true);

        assertThatThrownBy(() -> attempt("formation", PASSWORD)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void refusesAShortPasswordAndATakenName() {
        account("zoe", false);

        assertThatThrownBy(() -> account("ZOE", false)).isInstanceOf(Refusal.class).hasMessageContaining("ACC-001");
        assertThatThrownBy(
                () -> accounts.create(new Accounts.NewAccount("ana", "Ana", "", "", "court", false), List.of()))
                .isInstanceOf(Refusal.class).hasMessageContaining("ACC-002");
    }

    @Test
    void opensTheApiByHttpBasicWithTheSameRights() {
        account("lea", false);
        String basic = "Basic "
                + Base64.getEncoder().encodeToString(("lea:" + PASSWORD).getBytes(StandardCharsets.UTF_8));

        assertThat(mvc.get().uri("/api/v1/communes/31555").header("Authorization", basic)).hasStatusOk();
        assertThat(mvc.get().uri("/api/v1/communes/31555")).hasStatus(401);
    }

    @Test
    void keepsTheAdministrationToAdministrators() {
        for (Role role : Role.values()) {
            int expected = role == Role.ADMINISTRATOR ? 200 : 403;
            for (String path : List.of("/administration", "/administration/audit?check=yes")) {
                assertThat(mvc.get().uri(path).with(As.role(role, new Scope.Everything()))).as(role + " " + path)
                        .hasStatus(expected);
            }
        }
    }

    @Test
    void refusesAFormWithoutItsCsrfToken() {
        assertThat(mvc.post().uri("/administration/accounts").with(As.administrator()).param("username", "glissé"))
                .hasForwardedUrl("/sign-in/late");
        assertThat(accounts.find("glissé")).isEmpty();
    }

    private UUID account(String username, boolean training) {
        return accounts.create(new Accounts.NewAccount(username, username, "Testeur", "", PASSWORD, training),
                List.of(new Grant(Role.READER, new Scope.Everything())));
    }

    private org.springframework.security.core.Authentication attempt(String username, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password));
    }
}
