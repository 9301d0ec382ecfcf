package fr.egide;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import fr.egide.account.Role;
import fr.egide.account.Scope;
import fr.egide.contract.ActionSheet;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractFixtures;
import fr.egide.contract.ContractState;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.Objective;
import fr.egide.contract.Participation;
import fr.egide.contract.editing.Editor;
import fr.egide.contract.editing.Outcome;
import fr.egide.contract.editing.Typed;
import fr.egide.indicator.Tracked;
import fr.egide.partner.Organisation;
import fr.egide.partner.Organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/// A role reaches as far as its scope: a département, a contract, an organisation's own part of a contract.
@EgideTest
@Import(ContractFixtures.class)
class ScopeTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    ContractFixtures fixtures;
    @Autowired
    Organisations organisations;
    @Autowired
    Editor editor;
    @Autowired
    JdbcAggregateTemplate rows;
    @Autowired
    JdbcClient jdbc;

    Contract here;
    Contract elsewhere;
    Organisation association;
    Organisation landlord;

    @BeforeEach
    void twoContractsInTwoDepartements() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        here = fixtures.draft("Contrat d’ici " + mark);
        elsewhere = rows.insert(new Contract(UUID.randomUUID(), here.kind(), "Contrat d’ailleurs " + mark,
                "commune:59350", "Lille", List.of("59", "62"), here.startsOn(), here.endsOn(), null, null,
                ContractState.DRAFT, null, 0));
        association = organisations.findOrCreate("Association " + mark, "ASSOCIATION", "MUNICIPAL", null);
        landlord = organisations.findOrCreate("Bailleur " + mark, "LANDLORD", "MUNICIPAL", null);
    }

    @Test
    void aPrefectureSeesTheContractsOfItsDepartementsOnly() {
        RequestPostProcessor nord = As.role(Role.PREFECTURE, new Scope.Departement("59"));
        RequestPostProcessor pasDeCalais = As.role(Role.PREFECTURE, new Scope.Departement("62"));

        seesOnly(nord, elsewhere, here);
        seesOnly(pasDeCalais, elsewhere, here);
        assertThat(mvc.get().uri("/figures").with(nord)).hasStatusOk();
    }

    @Test
    void aReaderOfOneContractNeitherOpensNorSeesAnother() {
        RequestPostProcessor reader = As.role(Role.READER, new Scope.Contract(here.id()));

        seesOnly(reader, here, elsewhere);
        for (String page : List.of("/plan", "/partners", "/history", "/dashboard", "/indicators", "/editions",
                "/exchange", "/exchange/plan.ods")) {
            assertThat(mvc.get().uri("/contracts/" + here.id() + page).with(reader)).as(page).hasStatusOk();
            assertThat(mvc.get().uri("/contracts/" + elsewhere.id() + page).with(reader)).as(page).hasStatus(403);
        }
    }

    @Test
    void aCoordinatorOfOneContractChangesNoOther() {
        RequestPostProcessor coordinator = As.role(Role.COORDINATOR, new Scope.Contract(here.id()));

        assertThat(post(here, "/objects/axis/new", coordinator, "title", "Axe")).hasStatus3xxRedirection();
        assertThat(post(elsewhere, "/objects/axis/new", coordinator, "title", "Axe")).hasStatus(403);
    }

    @Test
    void anObjectIsNotReachedThroughTheAddressOfAnotherContract() {
        ActionSheet there = action(elsewhere, null);
        RequestPostProcessor coordinator = As.role(Role.COORDINATOR, new Scope.Contract(here.id()));

        assertThat(mvc.get().uri("/contracts/" + here.id() + "/actions/" + there.id()).with(coordinator))
                .hasStatus(404);
        assertThat(post(here, "/objects/action/" + there.id(), coordinator, "version", "0", "title", "Pris"))
                .hasStatus(404);
        assertThat(post(here, "/objects/milestone/new?parent=" + there.id(), coordinator, "title", "Pris",
                "plannedOn", "2025-01-01")).hasStatus(404);
    }

    @Test
    void aPartnerChangesTheActionsItLeadsOrTakesPartInAndNoOther() {
        RequestPostProcessor partner = partner(association, here);
        ActionSheet led = action(here, association);
        ActionSheet joined = action(here, landlord);
        rows.insert(new Participation(UUID.randomUUID(), here.id(), joined.id(), association.id(), null, null, 0));

        for (ActionSheet own : List.of(led, joined)) {
            assertThat(post(here, "/objects/action/" + own.id(), partner, "version", "" + own.version(), "section",
                    "life", "observations", "Fait")).hasStatus3xxRedirection();
            assertThat(post(here, "/objects/milestone/new?parent=" + own.id(), partner, "title", "Lancement",
                    "plannedOn", "2025-01-01")).hasStatus3xxRedirection();
        }
        for (ActionSheet other : List.of(action(here, landlord), action(here, null))) {
            assertThat(post(here, "/objects/action/" + other.id(), partner, "version", "0", "section", "life",
                    "observations", "Fait")).hasStatus(403);
            assertThat(mvc.get().uri("/contracts/" + here.id() + "/actions/" + other.id()).with(partner))
                    .hasStatusOk().bodyText().doesNotContain("/objects/action/" + other.id());
        }
        assertThat(post(here, "/objects/axis/new", partner, "title", "Axe")).hasStatus(403);
        assertThat(post(here, "/plan/status", partner, "to", "DONE", "action", led.id() + ":1"))
                .hasStatus(403);
        assertThat(post(here, "/objects/action/" + led.id() + "/remove", partner)).hasStatus(403);
    }

    @Test
    void aPartnerEntersTheObservationsOfItsOwnIndicatorsAndNoOther() {
        RequestPostProcessor partner = partner(association, here);
        Tracked own = tracked(here, "R12", association);
        Tracked others = tracked(here, "R13", landlord);
        Tracked nobodys = tracked(here, "R16", null);

        assertThat(enter(own, partner)).hasStatus3xxRedirection();
        assertThat(enter(others, partner)).hasStatus(403);
        assertThat(enter(nobodys, partner)).hasStatus(403);
        assertThat(observations(own)).isOne();
        assertThat(observations(others) + observations(nobodys)).isZero();
    }

    @Test
    void aPartnerOfOneContractIsNothingOnAnotherThoughTheSameOrganisationActsThere() {
        RequestPostProcessor partner = partner(association, here);
        ActionSheet there = action(elsewhere, association);

        seesOnly(partner, here, elsewhere);
        assertThat(post(elsewhere, "/objects/action/" + there.id(), partner, "version", "0", "section", "life"))
                .hasStatus(403);
    }

    @Test
    void whoeverCreatesAContractBecomesItsCoordinatorAtOnce() {
        RequestPostProcessor newcomer = As.role(Role.COORDINATOR, new Scope.Contract(here.id()));
        String made = mvc.post().uri("/contracts").with(newcomer).with(csrf()).param("territory", "commune:31555")
                .param("kind", "STSPD_2009").param("title", "Contrat du nouveau").param("startsOn", "2025-01-01")
                .param("endsOn", "2027-12-31").exchange().getResponse().getRedirectedUrl();

        String contract = made.replace("/plan", "");
        assertThat(mvc.get().uri(made).with(newcomer)).hasStatusOk();
        assertThat(mvc.post().uri(contract + "/objects/axis/new").with(newcomer).with(csrf()).param("title", "Axe"))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri(contract).with(As.role(Role.COORDINATOR, new Scope.Contract(elsewhere.id()))))
                .hasStatus(403);
    }

    private void seesOnly(RequestPostProcessor who, Contract seen, Contract hidden) {
        assertThat(mvc.get().uri("/contracts/" + seen.id()).with(who)).hasStatusOk();
        assertThat(mvc.get().uri("/contracts/" + hidden.id()).with(who)).hasStatus(403);
        assertThat(mvc.get().uri("/contracts").with(who)).bodyText().contains(seen.title())
                .doesNotContain(hidden.title());
    }

    private MvcTestResult post(Contract contract, String path, RequestPostProcessor who, String... form) {
        var request = mvc.post().uri("/contracts/" + contract.id() + path).with(who).with(csrf());
        for (int i = 0; i < form.length; i += 2) {
            request.param(form[i], form[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult enter(Tracked tracked, RequestPostProcessor who) {
        return post(here, "/indicators/" + tracked.id() + "/observations", who, "period", "2025-01-01", "value", "12");
    }

    private long observations(Tracked tracked) {
        return jdbc.sql("SELECT count(*) FROM indicator.observation WHERE tracked = :id").param("id", tracked.id())
                .query(Long.class).single();
    }

    private Tracked tracked(Contract contract, String definition, Organisation producer) {
        return rows.insert(new Tracked(UUID.randomUUID(), contract.id(), null, null, definition, null, null, null, null,
                producer == null ? null : producer.id(), 0));
    }

    private ActionSheet action(Contract contract, Organisation lead) {
        As.signIn(As.COORDINATOR);
        try {
            Objective objective = fixtures.objective(contract, "Un objectif");
            Typed typed = new Typed(Map.of("title", List.of("Une action"), "status", List.of("PLANNED"),
                    "confidentiality", List.of("PARTNERS"), "lead",
                    lead == null ? List.of() : List.of(lead.name())));
            Outcome added = editor.add(ObjectKind.ACTION, contract.id(), objective.id(), typed);
            return (ActionSheet) ((Outcome.Saved) added).object();
        } finally {
            As.signOut();
        }
    }

    private static RequestPostProcessor partner(Organisation organisation, Contract contract) {
        return As.role(Role.PARTNER, new Scope.Organisation(contract.id(), organisation.id()));
    }
}
