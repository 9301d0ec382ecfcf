package fr.egide.home.training;

import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import fr.egide.As;
import fr.egide.TestDatabase;
import fr.egide.account.Access;
import fr.egide.account.Account;
import fr.egide.account.Accounts;
import fr.egide.account.EgideUser;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.contract.ActionSheet;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.editing.ObjectRights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

/// What each training account reaches.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "egide.training=true")
@ContextConfiguration(initializers = TestDatabase.class)
class TrainingScopesTests {

    @Autowired
    Accounts accounts;
    @Autowired
    ContractDirectory contracts;
    @Autowired
    ObjectRights objects;
    @Autowired
    Access access;
    @Autowired
    TrainingStart start;
    @Autowired
    WebApplicationContext application;
    @Autowired
    List<ApplicationRunner> runners;

    @AfterEach
    void signOut() {
        As.signOut();
    }

    @Test
    void startsAgainOnWhatAFirstStartMade() throws Exception {
        List<Account> made = accounts.list();
        for (ApplicationRunner runner : runners) {
            runner.run(new DefaultApplicationArguments());
        }
        start.make();

        assertThat(accounts.list()).isEqualTo(made).hasSize(7);
        signIn("national");
        assertThat(contracts.listReadable())
                .filteredOn(contract -> contract.departements().contains(TrainingDepartement.CODE)).hasSize(1);
    }

    @Test
    void suggestsAFictitiousGroupOnlyWhereNoRealOneAnswers() {
        assertThat(page("/territories/suggestions?territory=agglomeration")).hasStatusOk().bodyText()
                .contains("Agglomération").doesNotContain("fictif", "fictive", "epci:F1");
        assertThat(page("/territories/suggestions?territory=agglomeration du val-de-brume")).hasStatusOk().bodyText()
                .contains("epci:F10000001");
        assertThat(page("/territories?q=agglomeration")).hasStatusOk().bodyText()
                .containsSubsequence("class=\"hits\"", "Territoires fictifs", "epci:F10000001");
        assertThat(page("/api/v1/groupings?q=agglomeration du val-de-brume")).hasStatusOk().bodyJson()
                .extractingPath("$.total").isEqualTo(0);
    }

    private MvcTestResult page(String address) {
        return MockMvcTester.from(application, builder -> builder.apply(springSecurity()).build()).get().uri(address)
                .with(As.coordinator()).exchange();
    }

    @Test
    void everyoneOfTheTrainingReadsItsContract() {
        Target training = ContractDirectory.target(contract());
        for (String username : List.of("national", "prefecture", "coordination", "suivi", "partenaire", "lecture",
                "admin")) {
            assertThat(as(username, () -> access.may(Permission.READ_CONTRACT, training))).as(username).isTrue();
        }
    }

    @Test
    void nobodyButTheNationalLevelReachesAnotherContract() {
        Target other = Target.contract(UUID.randomUUID(), java.util.Set.of("31"));
        for (String username : List.of("prefecture", "coordination", "suivi", "partenaire", "lecture")) {
            assertThat(as(username, () -> access.may(Permission.READ_CONTRACT, other))).as(username).isFalse();
        }
        assertThat(as("coordination", () -> access.may(Permission.CREATE_CONTRACT, Target.INSTALLATION))).isTrue();
    }

    @Test
    void thePartnerHasActionsOfItsOwnAndNotAllOfThem() {
        Contract contract = contract();
        List<ActionSheet> actions = contracts.actions(contract.id());
        as("partenaire", () -> {
            assertThat(actions).anyMatch(action -> objects.mayEditAction(contract.id(), action.id()))
                    .anyMatch(action -> !objects.mayEditAction(contract.id(), action.id()));
            return true;
        });
    }

    private Contract contract() {
        signIn("national");
        return contracts.listReadable().stream()
                .filter(contract -> contract.departements().contains(TrainingDepartement.CODE)).findFirst()
                .orElseThrow();
    }

    private boolean as(String username, BooleanSupplier question) {
        signIn(username);
        return question.getAsBoolean();
    }

    private void signIn(String username) {
        Account account = accounts.find(username).orElseThrow();
        As.signIn(new EgideUser(account.id(), account.username(), account.displayName(), account.function(),
                account.organisation(), account.grants(), account.epoch()));
    }
}
