package fr.egide.contract.page;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.account.Role;
import fr.egide.account.Scope;
import fr.egide.contract.ActionSheet;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractFixtures;
import fr.egide.contract.Objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@EgideTest
@Import(ContractFixtures.class)
class ContractPagesTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    ContractFixtures fixtures;
    @Autowired
    ContractDirectory contracts;

    Contract contract;
    Objective objective;

    @BeforeEach
    void someContract() {
        As.signIn(As.COORDINATOR);
        contract = fixtures.draft("Contrat des pages");
        objective = fixtures.objective(contract, "Moins de dégradations");
    }

    @AfterEach
    void signOut() {
        As.signOut();
    }

    @Test
    void createsAContractOnToulouseMetropole() {
        MvcTestResult created = mvc.post().uri("/contracts").with(As.coordinator()).with(csrf())
                .param("territory", "epci:243100518").param("kind", "STSPD_2009")
                .param("title", "Stratégie de la métropole")
                .param("startsOn", "2025-01-01").param("endsOn", "2027-12-31").exchange();

        assertThat(created).hasStatus3xxRedirection().redirectedUrl().startsWith("/contracts/").endsWith("/plan");
        As.signIn(As.COORDINATOR);
        assertThat(contracts.listReadable()).anySatisfy(made -> {
            assertThat(made.title()).isEqualTo("Stratégie de la métropole");
            assertThat(made.departements()).containsExactly("31");
        });
    }

    @Test
    void takesTheTerritoryThatIsPickedOrNamedExactly() {
        for (String[] way : new String[][]{{"toulouse mé", "epci:243100518"}, {"toulouse métropole", ""}}) {
            assertThat(mvc.post().uri("/contracts").with(As.coordinator()).with(csrf()).param("territory", way[0])
                    .param("chosen", way[1]).param("kind", "CLS_1999").param("title", "Choisi ainsi " + way[0])
                    .param("startsOn", "2025-01-01").param("endsOn", "2027-12-31")).hasStatus3xxRedirection();
        }
        As.signIn(As.COORDINATOR);
        assertThat(contracts.listReadable()).filteredOn(made -> made.title().startsWith("Choisi ainsi"))
                .extracting("territory").containsExactly("epci:243100518", "epci:243100518");
    }

    @Test
    void offersTheTerritoriesATypedNameMayMeanAndLosesNothing() {
        assertThat(mvc.post().uri("/contracts").with(As.coordinator()).with(csrf()).param("territory", "toulous")
                .param("kind", "CLS_1999").param("title", "Titre gardé").param("startsOn", "2025-01-01")
                .param("endsOn", ""))
                .hasStatus(422).bodyText().contains("commune:31555", "Titre gardé", "Ce champ est à remplir");
    }

    @Test
    void showsEveryPageOfAContractEmptyAndFull() {
        UUID action = addAction("Médiation dans les halls");
        for (String path : List.of("", "/plan", "/partners", "/history", "/actions/" + action,
                "/objects/action/" + action + "?section=who", "/objects/signatory/new", "/objects/commitment/new",
                "/objects/milestone/new?parent=" + action, "/objects/budget-line/new?parent=" + action,
                "/objects/contract/" + contract.id())) {
            assertThat(mvc.get().uri("/contracts/" + contract.id() + path).with(As.coordinator())).as(path)
                    .hasStatusOk()
                    .bodyText().containsOnlyOnce("<h1");
        }
        assertThat(mvc.get().uri("/contracts").with(As.coordinator())).hasStatusOk().bodyText()
                .contains("Contrat des pages");
    }

    @Test
    void addsAnActionFromTheFormAndExplainsWhatItLacks() {
        UUID action = addAction("Éducateurs aux abords des collèges");

        assertThat(mvc.get().uri("/contracts/" + contract.id() + "/actions/" + action).with(As.coordinator()))
                .bodyText()
                .contains("1.1 Éducateurs aux abords des collèges", "il manque", "pilote");
    }

    @Test
    void changesTheStatusOfManyActionsAtOnce() {
        UUID one = addAction("Première");
        UUID two = addAction("Deuxième");
        mvc.post().uri("/contracts/" + contract.id() + "/plan/status").with(As.coordinator()).with(csrf())
                .param("to", "STARTED").param("action", one + ":1", two + ":1").exchange();

        assertThat(contracts.actions(contract.id())).extracting(ActionSheet::status).containsOnly("STARTED");
    }

    @Test
    void givesActionsBackTheStatusEachHadUnlessSomeoneChangedThemSince() {
        UUID one = addAction("Première");
        UUID two = addAction("Deuxième");
        UUID three = addAction("Troisième");
        String status = "/contracts/" + contract.id() + "/plan/status";
        MvcTestResult first = changed(status, "to", "STARTED", "action", two + ":1");
        assertThat(first).hasStatus3xxRedirection();
        MvcTestResult all = changed(status, "to", "DONE", "all", "true");
        changed(status, "to", "LATE", "action", three + ":2");
        MvcTestResult undone = changed(status + "/undo", "action",
                String.valueOf(all.getMvcResult().getFlashMap().get("undo")));

        assertThat(contracts.actions(contract.id())).extracting(ActionSheet::id, ActionSheet::status)
                .containsExactly(tuple(one, "PLANNED"), tuple(two, "STARTED"), tuple(three, "LATE"));
        assertThat(undone.getMvcResult().getFlashMap().get("left")).isEqualTo(List.of("Troisième"));
    }

    private MvcTestResult changed(String address, String... fields) {
        MockMvcTester.MockMvcRequestBuilder request = mvc.post().uri(address).with(As.coordinator()).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    @Test
    void leavesAnActionThatSomeoneElseChangedSinceItWasShownAndSaysSo() {
        UUID one = addAction("Première");
        UUID two = addAction("Deuxième");
        String status = "/contracts/" + contract.id() + "/plan/status";
        mvc.post().uri(status).with(As.coordinator()).with(csrf()).param("to", "STARTED").param("action", one + ":1")
                .exchange();
        MvcTestResult late = mvc.post().uri(status).with(As.coordinator()).with(csrf()).param("to", "DONE")
                .param("action", one + ":1", two + ":1").exchange();

        assertThat(late.getMvcResult().getFlashMap().get("left")).isEqualTo(List.of("Première"));
        assertThat(contracts.actions(contract.id())).extracting(ActionSheet::status).containsExactly("STARTED", "DONE");
    }

    @Test
    void givesAStatusToAllThatTheFilterKeepsBeyondThePageShown() {
        for (int i = 0; i < 230; i++) {
            addAction("Veille " + i);
        }
        addAction("Autre");
        assertThat(mvc.get().uri("/contracts/" + contract.id() + "/plan?text=Veille&page=2").with(As.coordinator()))
                .hasStatusOk().bodyText().contains("Veille 229", "page 2 sur 2").doesNotContain("Veille 199<");
        mvc.post().uri("/contracts/" + contract.id() + "/plan/status").with(As.coordinator()).with(csrf())
                .param("to", "DONE").param("all", "true").param("text", "Veille").exchange();

        assertThat(contracts.actions(contract.id())).filteredOn(action -> action.status().equals("DONE")).hasSize(230);
    }

    @Test
    void refusesAReaderTheFormsAndAStrangerDepartementTheContract() {
        assertThat(mvc.get().uri("/contracts/" + contract.id() + "/objects/axis/new")
                .with(As.role(Role.READER, new Scope.Everything()))).hasStatus(403);
        assertThat(mvc.get().uri("/contracts/" + contract.id())
                .with(As.role(Role.PREFECTURE, new Scope.Departement("59"))))
                .hasStatus(403);
        assertThat(mvc.get().uri("/contracts/" + contract.id())
                .with(As.role(Role.PREFECTURE, new Scope.Departement("31"))))
                .hasStatusOk();
    }

    private UUID addAction(String title) {
        post("/objects/action/new", "parent", objective.id().toString(), "title", title, "status", "PLANNED",
                "confidentiality", "PARTNERS");
        return contracts.actions(contract.id()).stream().filter(action -> action.title().equals(title)).findFirst()
                .orElseThrow().id();
    }

    private MvcTestResult post(String path, String... form) {
        var request = mvc.post().uri("/contracts/" + contract.id() + path).with(As.coordinator()).with(csrf());
        for (int i = 0; i < form.length; i += 2) {
            request = request.param(form[i], form[i + 1]);
        }
        return request.exchange();
    }
}
