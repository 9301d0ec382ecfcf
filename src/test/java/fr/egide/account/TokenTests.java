package fr.egide.account;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.web.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@EgideTest
class TokenTests {

    private static final String PASSWORD = "une longue phrase";
    private static final String NEW_PERIMETER = """
            {"name":"Deux communes","members":["31555","31069"]}""";

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Accounts accounts;
    @Autowired
    Tokens tokens;
    @Autowired
    Clock clock;
    @Autowired
    JdbcClient jdbc;

    String username;
    UUID coordinator;
    String token;

    @BeforeEach
    void someCoordinatorWithAToken() {
        username = "jeton" + UUID.randomUUID();
        coordinator = accounts.create(new Accounts.NewAccount(username, "Jo", "Coordination", "", PASSWORD, false),
                List.of(new Grant(Role.COORDINATOR, new Scope.Everything())));
        token = tokens.create(coordinator, "export", LocalDate.now(clock).plusDays(30));
    }

    @Test
    void opensTheApiWithTheRightsOfItsAccountAndNeedsNoCsrfToken() {
        assertThat(read("Bearer " + token)).hasStatusOk();
        assertThat(write("Bearer " + token)).hasStatus(201);
        accounts.setGrants(coordinator, List.of(new Grant(Role.READER, new Scope.Everything())));
        assertThat(write("Bearer " + token)).hasStatus(403).bodyJson().extractingPath("$.code").isEqualTo("ACC-403");
    }

    @Test
    void keepsAHashOnlyAndTheDayOfItsLastUse() {
        assertThat(tokens.of(coordinator)).singleElement().matches(one -> one.usedOn() == null);
        read("Bearer " + token);

        assertThat(tokens.of(coordinator)).singleElement().matches(one -> one.usedOn() != null);
        assertThat(jdbc.sql("SELECT t::text FROM account.token t").query(String.class).list())
                .noneMatch(row -> row.contains(token.substring(Tokens.PREFIX.length())));
    }

    @Test
    void refusesATokenThatIsUnknownExpiredRevokedOrOfAClosedAccount() {
        assertThat(read("Bearer egide_inconnu")).hasStatus(401).bodyJson().extractingPath("$.code")
                .isEqualTo("ACC-402");

        String expired = tokens.create(coordinator, "vieux", LocalDate.now(clock));
        jdbc.sql("UPDATE account.token SET expires_on = current_date - 2 WHERE name = 'vieux'").update();
        assertThat(read("Bearer " + expired)).hasStatus(401);

        accounts.setActive(coordinator, false);
        assertThat(read("Bearer " + token)).hasStatus(401);
        accounts.setActive(coordinator, true);
        assertThat(read("Bearer " + token)).hasStatusOk();

        tokens.revoke(coordinator, tokens.of(coordinator).getLast().id());
        assertThat(read("Bearer " + token)).hasStatus(401);
    }

    @Test
    void isNotRevokedByAnotherAccount() {
        tokens.revoke(UUID.randomUUID(), tokens.of(coordinator).getFirst().id());

        assertThat(read("Bearer " + token)).hasStatusOk();
    }

    @Test
    void needsANameAndAnEndWithinAYear() {
        LocalDate today = LocalDate.now(clock);
        assertThatThrownBy(() -> tokens.create(coordinator, " ", today)).isInstanceOf(Refusal.class)
                .hasMessageContaining("ACC-010");
        for (LocalDate wrong : new LocalDate[]{null, today.minusDays(2), today.plusYears(2)}) {
            assertThatThrownBy(() -> tokens.create(coordinator, "trop long", wrong)).isInstanceOf(Refusal.class)
                    .hasMessageContaining("ACC-011");
        }
    }

    @Test
    void isShownOnceByItsPageAndRevokedThere() {
        var me = As.role(Role.READER, new Scope.Everything());
        MvcTestResult created = mvc.post().uri("/account/tokens").with(me).with(csrf()).param("name", "une fois")
                .param("expiresOn", LocalDate.now(clock).plusDays(9).toString()).exchange();
        String secret = (String) created.getMvcResult().getFlashMap().get("secret");

        assertThat(secret).startsWith("egide_");
        assertThat(mvc.get().uri("/account/tokens").with(me).flashAttr("secret", secret)).bodyText().contains(secret);
        assertThat(mvc.get().uri("/account/tokens").with(me)).bodyText().contains("une fois").doesNotContain(secret);
        assertThat(mvc.post().uri("/account/tokens").with(me).with(csrf()).param("name", "gardé")
                .param("expiresOn", "2001-01-01")).hasStatus(422).bodyText().contains("gardé", "dans un an");
        assertThat(jdbc.sql("SELECT count(*) FROM account.audit WHERE action = 'TOKEN_CREATED'").query(Long.class)
                .single()).isPositive();
    }

    @Test
    void opensTheApiByHttpBasicWithoutCsrfTokenButNotFromAnotherSite() {
        String basic = "Basic " + Base64.getEncoder()
                .encodeToString((username + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));

        assertThat(write(basic)).hasStatus(201);
        assertThat(mvc.post().uri("/api/v1/territories").header("Authorization", basic)
                .header("Sec-Fetch-Site", "cross-site").contentType("application/json").content(NEW_PERIMETER))
                .hasStatus(403).bodyJson().extractingPath("$.code").isEqualTo("ACC-404");
    }

    @Test
    void asksTheCsrfTokenOfAWriteSignedInByCookie() {
        assertThat(mvc.post().uri("/api/v1/territories").with(As.coordinator()).contentType("application/json")
                .content(NEW_PERIMETER)).hasStatus(403);
        assertThat(mvc.post().uri("/api/v1/territories").with(As.coordinator()).with(csrf())
                .contentType("application/json").content(NEW_PERIMETER)).hasStatus(201);
    }

    @Test
    void saysHowToSignInToWhoDidNot() {
        assertThat(mvc.get().uri("/api/v1/communes/31555")).hasStatus(401).satisfies(answer -> {
            assertThat(answer.getResponse().getHeaders("WWW-Authenticate")).hasSize(2);
            assertThat(answer.getResponse().getContentType()).isEqualTo("application/problem+json");
            assertThat(answer.getResponse().getCookies()).isEmpty();
        });
    }

    private MvcTestResult read(String authorization) {
        return mvc.get().uri("/api/v1/communes/31555").header("Authorization", authorization).exchange();
    }

    private MvcTestResult write(String authorization) {
        return mvc.post().uri("/api/v1/territories").header("Authorization", authorization)
                .contentType("application/json").content(NEW_PERIMETER).exchange();
    }
}
