package fr.egide;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import fr.egide.account.Accounts;
import fr.egide.account.EgideUser;
import fr.egide.account.Grant;
import fr.egide.account.Role;
import fr.egide.account.Scope;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractFixtures;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.Objective;
import fr.egide.contract.editing.Editor;
import fr.egide.contract.editing.Forms;
import fr.egide.contract.editing.Proposals;
import fr.egide.contract.editing.Typed;
import fr.egide.indicator.Feeling;
import fr.egide.indicator.FrozenEditions;
import fr.egide.indicator.Observations;
import fr.egide.indicator.Tracked;
import fr.egide.web.observation.TypedValue;

import static org.assertj.core.api.Assertions.assertThat;

/// Names are resolved when a page is shown: once a person is erased nothing names it, anywhere.
@EgideTest
@Import(ContractFixtures.class)
class ErasedPersonTests {

    private static final String NAME = "Zénobie Quatrefages";

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Accounts accounts;
    @Autowired
    ContractFixtures fixtures;
    @Autowired
    Editor editor;
    @Autowired
    Proposals proposals;
    @Autowired
    Observations observations;
    @Autowired
    FrozenEditions editions;
    @Autowired
    JdbcAggregateTemplate rows;
    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void signOut() {
        As.signOut();
    }

    @Test
    void whatAPersonDidStaysAndItsNameGoes() {
        Grant coordinator = new Grant(Role.COORDINATOR, new Scope.Everything());
        UUID person = accounts.create(new Accounts.NewAccount("zenobie", NAME, "Coordonnatrice", "Ville des noms",
                "une longue phrase", false), List.of(coordinator));
        Contract contract = lives(new EgideUser(person, "zenobie", NAME, "Coordonnatrice", "Ville des noms",
                List.of(coordinator), 0));
        Tracked tracked = rows.findAll(Tracked.class).stream().filter(one -> one.contract().equals(contract.id()))
                .findFirst().orElseThrow();
        List<String> pages = List.of("/contracts/" + contract.id() + "/history",
                "/contracts/" + contract.id() + "/indicators/" + tracked.id(),
                "/contracts/" + contract.id() + "/editions/1", "/administration/audit");
        for (String page : pages) {
            assertThat(body(page)).as(page).contains(NAME);
        }

        accounts.erase(person);
        for (String page : pages) {
            assertThat(body(page)).as(page).doesNotContain("Quatrefages").contains("personne effacée");
        }
        assertThat(body("/contracts/" + contract.id() + "/editions/1")).contains("Coordonnatrice, Ville des noms");
        assertThat(tablesThatHold("Quatrefages")).isEmpty();
        assertThat(tablesThatHold("zenobie")).isEmpty();
    }

    private Contract lives(EgideUser person) {
        As.signIn(person);
        try {
            Contract contract = fixtures.draft("Contrat des noms");
            Objective objective = fixtures.objective(contract, "Un objectif");
            editor.change(ObjectKind.OBJECTIVE, contract.id(), objective.id(), 0, Forms
                    .fields(ObjectKind.OBJECTIVE).stream().filter(field -> field.name().equals("title")).toList(),
                    new Typed(Map.of("title", List.of("Un autre objectif"))));
            proposals.propose(contract.id(), ObjectKind.OBJECTIVE, objective.id(),
                    Map.of("title", List.of("Proposé")), "plus clair");
            Tracked tracked = rows.insert(new Tracked(UUID.randomUUID(), contract.id(), objective.id(), null, "R13",
                    null, null, null, null, null, 0));
            observations.enter(tracked.id(), contract.startsOn(), TypedValue.parse("12", 0));
            observations.enter(tracked.id(), contract.startsOn(), TypedValue.parse("13", 0));
            editions.freeze(contract, new FrozenEditions.Draft(contract.startsOn(), contract.endsOn(), Map.of(),
                    Feeling.Direction.STABLE, "Comme avant.", "aucun", Feeling.Level.LOW));
            return contract;
        } finally {
            As.signOut();
        }
    }

    private String body(String page) {
        return new String(mvc.get().uri(page)
                .with(page.startsWith("/administration") ? As.administrator() : As.coordinator()).exchange()
                .getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private List<String> tablesThatHold(String text) {
        return jdbc.sql("""
                SELECT format('%I.%I', table_schema, table_name) FROM information_schema.tables
                WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')""")
                .query(String.class).list().stream()
                .filter(table -> jdbc.sql("SELECT EXISTS (SELECT 1 FROM %s t WHERE t::text LIKE :text)"
                        .formatted(table)).param("text", "%" + text + "%").query(Boolean.class).single())
                .toList();
    }
}
