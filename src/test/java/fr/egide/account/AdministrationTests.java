package fr.egide.account;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractFixtures;
import fr.egide.partner.Organisation;
import fr.egide.partner.Organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@EgideTest
@Import(ContractFixtures.class)
class AdministrationTests {

    private static final String PASSWORD = "une longue phrase";

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Accounts accounts;
    @Autowired
    Tokens tokens;
    @Autowired
    ContractFixtures fixtures;
    @Autowired
    Organisations organisations;

    String username;
    UUID id;

    @BeforeEach
    void someReader() {
        username = "lectrice" + UUID.randomUUID();
        id = accounts.create(new Accounts.NewAccount(username, "Ida Petit", "Chargée d’étude", "Ville", PASSWORD,
                false), List.of(new Grant(Role.READER, new Scope.Everything())));
    }

    @Test
    void createsAnAccountWhoseHolderAloneChoosesThePassword() {
        MvcTestResult created = post("/administration/accounts", "username", "nouvelle", "displayName", "Nina Roche",
                "function", "Référente sécurité", "organisationName", "Préfecture", "role", "PREFECTURE", "place",
                "DEPARTEMENT:31");
        String link = (String) created.getMvcResult().getFlashMap().get("link");
        Account made = accounts.find("nouvelle").orElseThrow();

        assertThat(made.grants()).containsExactly(new Grant(Role.PREFECTURE, new Scope.Departement("31")));
        assertThat(made.organisation()).isEqualTo("Préfecture");
        assertThat(mvc.get().uri(path(link))).hasStatusOk().bodyText().contains("Nina Roche");
        assertThat(mvc.post().uri(path(link)).with(csrf()).param("password", "court")).hasStatus(422);
        assertThat(mvc.post().uri(path(link)).with(csrf()).param("password", PASSWORD)).hasStatus3xxRedirection();
        assertThat(signIn("nouvelle")).isNotNull();
        assertThat(mvc.get().uri(path(link))).as("used once").hasStatus(404);
    }

    @Test
    void losesNothingOfAWrongForm() {
        assertThat(post("/administration/accounts", "username", "gardé", "displayName", "Nom gardé", "role",
                "PARTNER", "place", "EVERYTHING")).hasStatus(422).bodyText()
                .contains("value=\"gardé\"", "Nom gardé", "Ce rôle ne se tient pas là");
        assertThat(accounts.find("gardé")).isEmpty();
    }

    @Test
    void holdsEachRoleWhereItCanBeHeld() {
        Contract contract = fixtures.draft("Contrat des rôles");
        Organisation association = organisations.findOrCreate("Association des rôles", "ASSOCIATION", "MUNICIPAL",
                null);
        String here = "CONTRACT:" + contract.id();

        assertThat(give("ADMINISTRATOR", "DEPARTEMENT:31", "")).hasStatus(422);
        assertThat(give("PREFECTURE", "EVERYTHING", "")).hasStatus(422);
        assertThat(give("PARTNER", here, "Inconnue au bataillon")).hasStatus(422).bodyText().contains("bataillon");
        assertThat(give("READER", "CONTRACT:" + UUID.randomUUID(), "")).hasStatus(422);
        assertThat(give("READER", "DEPARTEMENT:ZZ", "")).hasStatus(422);
        assertThat(give("PARTNER", here, "association des rôles")).hasStatus3xxRedirection();
        assertThat(give("COORDINATOR", here, "")).hasStatus3xxRedirection();

        assertThat(accounts.find(id).orElseThrow().grants()).containsExactlyInAnyOrder(
                new Grant(Role.READER, new Scope.Everything()),
                new Grant(Role.COORDINATOR, new Scope.Contract(contract.id())),
                new Grant(Role.PARTNER, new Scope.Organisation(contract.id(), association.id())));
        assertThat(mvc.get().uri("/administration/accounts/" + id).with(As.administrator())).hasStatusOk().bodyText()
                .contains("Contrat des rôles", "Association des rôles");
    }

    @Test
    void aRoleThatIsWithdrawnNoLongerOpensAnythingAtTheNextRequest() {
        MockHttpSession session = signIn(username);
        String read = "/contracts/" + fixtures.draft("Contrat retiré").id();
        assertThat(mvc.get().uri(read).session(session)).hasStatusOk();

        post("/administration/accounts/" + id + "/grants/withdraw", "grant", "READER EVERYTHING");
        assertThat(mvc.get().uri(read).session(session)).hasStatus(403);
    }

    @Test
    void aClosedAccountIsRefusedEverywhereAtOnceAndOpensAgain() {
        MockHttpSession session = signIn(username);
        String token = tokens.create(id, "export", java.time.LocalDate.now().plusDays(3));
        post("/administration/accounts/" + id + "/active", "active", "false");

        assertThat(mvc.get().uri("/figures").session(session)).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/api/v1/communes/31555").header("Authorization", "Bearer " + token)).hasStatus(401);
        assertThat(signIn(username)).isNull();
        assertThat(mvc.get().uri("/administration/accounts/" + id).with(As.administrator())).bodyText()
                .contains("fermé", "Rouvrir le compte");

        post("/administration/accounts/" + id + "/active", "active", "true");
        assertThat(signIn(username)).isNotNull();
    }

    @Test
    void aNewPasswordEndsTheSessionsOpenedWithTheFormerOne() {
        MockHttpSession session = signIn(username);
        String link = (String) post("/administration/accounts/" + id + "/password-link").getMvcResult().getFlashMap()
                .get("link");
        assertThat(mvc.get().uri("/figures").session(session)).hasStatusOk();

        mvc.post().uri(path(link)).with(csrf()).param("password", "une autre phrase").exchange();
        assertThat(mvc.get().uri("/figures").session(session)).hasStatus3xxRedirection();
    }

    @Test
    void aPersonWhoChangesItsOwnPasswordStaysSignedIn() {
        MockHttpSession session = signIn(username);
        assertThat(mvc.post().uri("/account/password").session(session).with(csrf()).param("current", PASSWORD)
                .param("password", "court")).hasStatus(422);
        assertThat(mvc.post().uri("/account/password").session(session).with(csrf()).param("current", PASSWORD)
                .param("password", "une autre phrase")).hasStatus3xxRedirection();

        assertThat(mvc.get().uri("/account?changed").session(session)).hasStatusOk();
    }

    @Test
    void aFormerLinkOfTheSameAccountIsWorthNothing() {
        String link = (String) post("/administration/accounts/" + id + "/password-link").getMvcResult().getFlashMap()
                .get("link");
        post("/administration/accounts/" + id + "/password-link");

        assertThat(mvc.get().uri(path(link))).hasStatus(404);
    }

    @Test
    void changesWhoAnAccountIsAndErasesIt() {
        assertThat(post("/administration/accounts/" + id, "displayName", "Ida Grand", "function", "Directrice",
                "organisationName", "Agglomération")).hasStatus3xxRedirection();
        assertThat(accounts.find(id).orElseThrow().displayName()).isEqualTo("Ida Grand");
        assertThat(post("/administration/accounts/" + id, "displayName", " ")).hasStatus(422);

        assertThat(post("/administration/accounts/" + id + "/erase")).hasStatus3xxRedirection();
        assertThat(accounts.names()).doesNotContainKey(id);
        assertThat(mvc.get().uri("/administration/accounts/" + id).with(As.administrator())).hasStatus(404);
    }

    private MvcTestResult give(String role, String place, String organisation) {
        return post("/administration/accounts/" + id + "/grants", "role", role, "place", place, "organisation",
                organisation);
    }

    private MvcTestResult post(String path, String... form) {
        var request = mvc.post().uri(path).with(As.administrator()).with(csrf());
        for (int i = 0; i < form.length; i += 2) {
            request.param(form[i], form[i + 1]);
        }
        return request.exchange();
    }

    /// The session, or nothing when sign-in was refused.
    private MockHttpSession signIn(String name) {
        MvcTestResult answer = mvc.post().uri("/sign-in").with(csrf()).param("username", name)
                .param("password", PASSWORD).exchange();
        HttpSession session = answer.getRequest().getSession(false);
        return String.valueOf(answer.getResponse().getRedirectedUrl()).contains("error")
                ? null
                : (MockHttpSession) session;
    }

    private static String path(String link) {
        return link.replace("http://localhost", "");
    }
}
