package fr.egide.home;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.account.Role;
import fr.egide.account.Scope;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractFixtures;
import fr.egide.council.Council;
import fr.egide.council.CouncilFixtures;

import static org.assertj.core.api.Assertions.assertThat;

@EgideTest
@Import({ContractFixtures.class, CouncilFixtures.class})
class HomePageTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    ContractFixtures fixtures;
    @Autowired
    CouncilFixtures councils;
    @Autowired
    JdbcClient jdbc;

    @Test
    void greetsTheCoordinatorInFrench() {
        assertThat(mvc.get().uri("/").with(As.coordinator())).hasStatusOk().bodyText()
                .contains("<h1>Mon travail</h1>", "lang=\"fr\"");
    }

    @Test
    void listsWhatIsLateAndWhatComesOnTheContractsOneMayRead() {
        Contract contract = fixtures.draft("Contrat du travail à faire");
        fixtures.lateMilestone(contract, "Étape oubliée");
        var reader = As.role(Role.READER, new Scope.Contract(contract.id()));

        assertThat(mvc.get().uri("/").with(reader)).hasStatusOk().bodyText().contains("Contrat du travail à faire",
                "Étape oubliée", "Une échéance est dépassée");
        var stranger = As.role(Role.READER, new Scope.Contract(UUID.randomUUID()));
        assertThat(mvc.get().uri("/").with(stranger)).hasStatusOk().bodyText().contains("Par où commencer")
                .doesNotContain("Étape oubliée");
    }

    @Test
    void remindsOfDecisionsThatWereNotKeptAndOfMinutesToWrite() {
        Contract contract = fixtures.draft("Contrat suivi par un conseil");
        Council council = councils.council("Conseil du travail à faire", contract.id());
        UUID meeting = councils.meeting(council, "2024-03-14");
        councils.decision(council, meeting, "Ouvrir une permanence", "2024-06-01");
        jdbc.sql("UPDATE council.meeting SET state = 'HELD' WHERE id = :id").param("id", meeting).update();

        assertThat(mvc.get().uri("/").with(As.role(Role.COORDINATOR, new Scope.Contract(contract.id()))))
                .hasStatusOk().bodyText().contains("Une décision n’a pas été tenue", "Ouvrir une permanence",
                        "Rédiger le compte rendu");
        assertThat(mvc.get().uri("/").with(As.role(Role.READER, new Scope.Contract(contract.id())))).bodyText()
                .contains("Une décision n’a pas été tenue").doesNotContain("Rédiger le compte rendu");
    }

    @Test
    void speaksEnglishWhenAsked() {
        assertThat(mvc.get().uri("/?lang=en").with(As.coordinator())).hasStatusOk().bodyText()
                .contains("<h1>My work</h1>", "lang=\"en\"");
    }

    @Test
    void sendsAStrangerToTheSignInPage() {
        assertThat(mvc.get().uri("/")).hasStatus3xxRedirection().redirectedUrl().endsWith("/sign-in");
    }

    @Test
    void showsAPageWithoutAnyStackTraceForAnUnknownAddress() {
        assertThat(mvc.get().uri("/nowhere").with(As.coordinator())).hasStatus(404).bodyText()
                .contains("WEB-404").doesNotContain("Exception");
    }
}
