package fr.egide.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.account.Role;
import fr.egide.account.Scope;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractFixtures;
import fr.egide.contract.ContractState;
import fr.egide.contract.Signatory;
import fr.egide.frame.Phase;
import fr.egide.partner.CompetentForce;
import fr.egide.partner.Force;
import fr.egide.partner.Forces;
import fr.egide.partner.Organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@EgideTest
@Import(ContractFixtures.class)
class PartnershipTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    ContractFixtures fixtures;
    @Autowired
    JdbcAggregateTemplate rows;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Matrices matrices;
    @Autowired
    Forces forces;

    Contract contract;

    @BeforeEach
    void someContract() {
        Contract draft = fixtures.draft("Contrat du tour de table");
        contract = rows.update(new Contract(draft.id(), "CLS_1999", draft.title(), draft.territory(),
                draft.territoryName(), draft.departements(), draft.startsOn(), draft.endsOn(), null, null,
                ContractState.DRAFT, null, draft.version()));
    }

    @Test
    void namesWhoIsMissingAtEachPhaseThatHasBegun() {
        assertThat(get("")).hasStatusOk().bodyText().contains("Bailleurs sociaux", "R34", "pas encore commencée");
        Matrix matrix = matrix();

        assertThat(missing(matrix, Phase.PREPARATION)).contains("LANDLORDS", "ASSOCIATIONS", "PREFECTURE")
                .doesNotContain("FARM_FUND", "RETAIL");
        assertThat(matrix.missing(Phase.SIGNATURE)).isEmpty();
    }

    @Test
    void knowsASignatoryByTheTypeOfItsOrganisation() {
        UUID prefecture = organisation("STATE", "PREFECTURE");
        rows.insert(new Signatory(UUID.randomUUID(), contract.id(), prefecture, "Préfet", null, null, 0));
        assertThat(standing("PREFECTURE", Phase.SIGNATURE)).isEqualTo(Standing.INVITED);

        jdbc.sql("UPDATE contract.signatory SET signed_on = :day WHERE contract = :id")
                .param("day", LocalDate.of(2024, 3, 14)).param("id", contract.id()).update();
        assertThat(standing("PREFECTURE", Phase.SIGNATURE)).isEqualTo(Standing.ASSOCIATED);
    }

    @Test
    void saysWhichOrganisationsTheListCannotSee() {
        UUID unknown = organisation("STATE", null);
        rows.insert(new Signatory(UUID.randomUUID(), contract.id(), unknown, "Directeur", null, null, 0));

        assertThat(matrix().untyped()).hasSize(1);
        assertThat(get("")).bodyText().contains("Un organisme n’a pas de type");
    }

    @Test
    void seesAnyOrganisationOfAFamilyWhereTheFamilyIsExpected() {
        UUID association = organisation("ASSOCIATION", null);
        jdbc.sql("""
                INSERT INTO contract.participation (id, contract, action, organisation, version)
                VALUES (:id, :contract, :action, :organisation, 0)""").param("id", UUID.randomUUID())
                .param("contract", contract.id())
                .param("action", fixtures.action(contract, fixtures.objective(contract, "Objectif"), "Action").id())
                .param("organisation", association).update();

        assertThat(standing("ASSOCIATIONS", Phase.IMPLEMENTATION)).isEqualTo(Standing.ASSOCIATED);
        jdbc.sql("UPDATE contract.action_sheet SET status = 'PLANNED' WHERE contract = :id")
                .param("id", contract.id()).update();
        assertThat(standing("ASSOCIATIONS", Phase.IMPLEMENTATION)).isEqualTo(Standing.INVITED);
    }

    @Test
    void takesAStatementWithItsReasonAndKeepsEarlierOnes() {
        assertThat(post("TRANSPORT", "phase", "PREPARATION", "standing", "INVITED")).hasStatus3xxRedirection();
        assertThat(post("TRANSPORT", "phase", "PREPARATION", "standing", "NOT_CONCERNED", "reason",
                "Aucune ligne ne passe ici")).hasStatus3xxRedirection();

        assertThat(standing("TRANSPORT", Phase.PREPARATION)).isEqualTo(Standing.NOT_CONCERNED);
        assertThat(missing(matrix(), Phase.PREPARATION)).doesNotContain("TRANSPORT");
        assertThat(get("/TRANSPORT")).hasStatusOk().bodyText().contains("Aucune ligne ne passe ici", "invité");
    }

    @Test
    void refusesAStatementThatOwesAReasonAndGivesBackWhatWasTyped() {
        assertThat(post("TRANSPORT", "phase", "FEELING", "standing", "REFUSED", "reason", " ")).hasStatus(422)
                .bodyText().contains("Dites pourquoi");
        assertThat(standing("TRANSPORT", Phase.FEELING)).isEqualTo(Standing.NOTHING);
    }

    @Test
    void letsAFactWinOverWhatIsSaid() {
        assertThat(post("PREFECTURE", "phase", "SIGNATURE", "standing", "REFUSED", "reason", "Dit par erreur"))
                .hasStatus3xxRedirection();
        rows.insert(new Signatory(UUID.randomUUID(), contract.id(), organisation("STATE", "PREFECTURE"), "Préfet",
                LocalDate.of(2024, 3, 14), null, 0));

        assertThat(standing("PREFECTURE", Phase.SIGNATURE)).isEqualTo(Standing.ASSOCIATED);
    }

    @Test
    void expectsTheForceThatIsCompetentThere() {
        assertThat(missing(matrix(), Phase.PREPARATION)).doesNotContain("POLICE", "GENDARMERIE");
        As.call(() -> {
            CompetentForce before = forces.find("31555").orElse(null);
            forces.say(new CompetentForce("31555", Force.POLICE, LocalDate.of(2024, 1, 1), "Arrêté", before == null
                    ? 0
                    : before.version()));
            return true;
        });

        assertThat(missing(matrix(), Phase.PREPARATION)).contains("POLICE").doesNotContain("GENDARMERIE");
        As.call(() -> {
            forces.forget("31555");
            return true;
        });
    }

    @Test
    void readsTodaysContractsWithTodaysList() {
        Contract today = fixtures.draft("Stratégie d’aujourd’hui");

        assertThat(As.call(() -> matrices.of(today)).rows()).extracting(row -> row.partner().source())
                .allSatisfy(source -> assertThat(source).startsWith("CSI"));
    }

    @Test
    void showsReadersTheTableWithoutTheForms() {
        assertThat(mvc.get().uri("/contracts/{id}/partnership/TRANSPORT", contract.id())
                .with(As.role(Role.READER, new Scope.Contract(contract.id())))).hasStatusOk().bodyText()
                .doesNotContain("name=\"standing\"");
    }

    @Test
    void answersTheSameOverTheApi() {
        assertThat(mvc.get().uri("/api/v1/contracts/{id}/partnership", contract.id()).with(As.coordinator()))
                .hasStatusOk().bodyJson().extractingPath("$.missing[0].phase").isEqualTo("PREPARATION");
        assertThat(mvc.post().uri("/api/v1/contracts/{id}/partnership/statements", contract.id())
                .with(As.coordinator()).with(csrf()).contentType("application/json")
                .content("{\"partner\":\"NOBODY\",\"phase\":\"FEELING\",\"standing\":\"INVITED\"}"))
                .hasStatus(404).bodyJson().extractingPath("$.code").isEqualTo("PTN-404");
        assertThat(mvc.post().uri("/api/v1/contracts/{id}/partnership/statements", contract.id())
                .with(As.coordinator()).with(csrf()).contentType("application/json")
                .content("{\"partner\":\"LANDLORDS\",\"phase\":\"FEELING\",\"standing\":\"INVITED\"}"))
                .hasStatus(201);
        assertThat(standing("LANDLORDS", Phase.FEELING)).isEqualTo(Standing.INVITED);
    }

    private UUID organisation(String family, String type) {
        return rows.insert(new Organisation(UUID.randomUUID(), "Organisme " + UUID.randomUUID(), family, type, "LOCAL",
                null, null, List.of(), false, List.of(), null, 0)).id();
    }

    private Matrix matrix() {
        return As.call(() -> matrices.of(contract));
    }

    private static List<String> missing(Matrix matrix, Phase phase) {
        return matrix.missing(phase).stream().map(row -> row.partner().code()).toList();
    }

    private Standing standing(String partner, Phase phase) {
        return matrix().rows().stream().filter(row -> row.partner().code().equals(partner)).findFirst().orElseThrow()
                .at(phase).standing();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri("/contracts/" + contract.id() + "/partnership" + path).with(As.coordinator()).exchange();
    }

    private MvcTestResult post(String partner, String... form) {
        var request = mvc.post().uri("/contracts/" + contract.id() + "/partnership/" + partner)
                .with(As.coordinator()).with(csrf());
        for (int i = 0; i < form.length; i += 2) {
            request = request.param(form[i], form[i + 1]);
        }
        return request.exchange();
    }
}
