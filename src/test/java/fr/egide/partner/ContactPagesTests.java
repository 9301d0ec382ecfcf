package fr.egide.partner;

import java.time.Clock;
import java.time.LocalDate;
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
import fr.egide.account.Role;
import fr.egide.account.Scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@EgideTest
class ContactPagesTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Organisations organisations;
    @Autowired
    Contacts contacts;
    @Autowired
    ContactEditor editor;
    @Autowired
    Retention retention;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Clock clock;

    String mark;
    Organisation office;

    @BeforeEach
    void anOffice() {
        mark = UUID.randomUUID().toString().substring(0, 8);
        office = organisations.findOrCreate("Bureau " + mark, "STATE", "MUNICIPAL", null);
    }

    @Test
    void addsAProfessionalWithWhatTheyDo() {
        String page = address(add("Zoé Contact " + mark, "Directrice", "2024-03-01", ""));

        assertThat(get(page)).hasStatusOk().bodyText().contains("Zoé Contact " + mark, "Directrice", "Bureau " + mark,
                "1er mars 2024", mark + "@bureau.example");
        assertThat(get("/organisations/" + office.id())).bodyText().contains("Zoé Contact " + mark, "Directrice");
        assertThat(get("/contacts?q=zoe contact " + mark)).bodyText().contains("1 contact");
        assertThat(get("/contacts?q=bureau " + mark)).bodyText().contains("Zoé Contact " + mark);
    }

    @Test
    void refusesAMandateThatEndsBeforeItStartsAWrongMailAndAFunctionHeldNowhere() {
        assertThat(add("Zoé " + mark, "Directrice", "2024-03-01", "2024-02-01")).hasStatus(422).bodyText()
                .contains("La fin vient avant le début", "value=\"Zoé " + mark);
        assertThat(post("/contacts", "name", "Zoé " + mark, "mail", "zoé chez elle", "telephone", "peut-être",
                "function", "Directrice")).hasStatus(422).bodyText().contains("n’est pas une adresse de courriel",
                        "n’est pas un numéro de téléphone", "Dites dans quel organisme");
        assertThat(contacts.findByName("Zoé " + mark)).isEmpty();
    }

    @Test
    void keepsTheHistoryOfTheOrganisationWhenThePersonChanges() {
        Contact first = added("Première " + mark);
        Mandate held = contacts.mandatesOf(first.id()).getFirst();
        String succession = "/contacts/" + first.id() + "/mandates/" + held.id() + "/succession";

        assertThat(get(succession)).hasStatusOk().bodyText().contains("Qui remplace Première " + mark);
        assertThat(post(succession, "name", "Trop tôt", "day", "2020-01-01")).hasStatus(422);
        assertThat(post(succession, "name", "Seconde " + mark, "day", "2025-09-01")).hasStatus(302);

        assertThat(get("/organisations/" + office.id())).bodyText().contains("Seconde " + mark, "Ceux d’avant (1)",
                "Première " + mark, "31 août 2025");
    }

    @Test
    void erasesAPersonAndLeavesTheFunctionToTheOrganisation() {
        Contact person = added("Effaçable " + mark);
        post("/contacts/" + person.id(), "name", "Effaçable autrement " + mark, "version",
                Integer.toString(person.version()));
        assertThat(get("/contacts/" + person.id() + "/data.json")).hasStatusOk().bodyText()
                .contains("Effaçable autrement " + mark, "Effaçable " + mark, "Directrice", "Bureau " + mark);
        assertThat(get("/contacts/" + person.id() + "/data.ods")).hasStatusOk();

        assertThat(post("/contacts/" + person.id() + "/erase")).hasStatus(302);

        assertThat(get("/contacts/" + person.id())).hasStatus(404);
        assertThat(get("/organisations/" + office.id())).bodyText().contains("Directrice", "personne effacée")
                .doesNotContain("Effaçable");
        assertThat(contacts.nameOf(person.id())).isEqualTo("personne effacée");
        assertThat(contacts.namesOf(List.of(person.id()))).containsValue("personne effacée");
        assertThat(jdbc.sql("""
                SELECT (SELECT string_agg(f::text, '') FROM partner.field_change f)
                    || (SELECT string_agg(a::text, '') FROM account.audit a)""").query(String.class).single())
                .doesNotContain("Effaçable").doesNotContain(mark + "@bureau.example");
    }

    @Test
    void clearsWhoHoldsNothingForThreeYearsAndSaysItBefore() {
        Contact gone = held("Partie " + mark, LocalDate.of(2020, 1, 1));
        Contact soon = held("Bientôt " + mark, LocalDate.now(clock).minusMonths(35));
        Contact stays = added("Reste " + mark);

        assertThat(get("/contacts/retention")).bodyText().contains("au bout de 36 mois", "Partie " + mark,
                "Bientôt " + mark).doesNotContain("Reste " + mark);
        retention.clear();

        assertThat(contacts.find(gone.id())).isEmpty();
        assertThat(contacts.find(soon.id())).isPresent();
        assertThat(contacts.find(stays.id())).isPresent();
    }

    @Test
    void showsTheSecondWriterBothVersions() {
        Contact person = added("Disputée " + mark);
        String version = Integer.toString(person.version());
        post("/contacts/" + person.id(), "name", "Disputée " + mark, "telephone", "05 61 00 00 00", "version",
                version);

        assertThat(post("/contacts/" + person.id(), "name", "Disputée " + mark, "telephone", "05 61 11 11 11",
                "version", version)).hasStatus(409).bodyText().contains("05 61 00 00 00", "05 61 11 11 11");
        assertThat(contacts.get(person.id()).telephone()).isEqualTo("05 61 00 00 00");
    }

    @Test
    void hidesNamesFromThoseWhoOnlyReadContracts() {
        added("Discrète " + mark);
        var reader = As.role(Role.READER, new Scope.Everything());

        assertThat(mvc.get().uri("/organisations/" + office.id()).with(reader)).hasStatusOk().bodyText()
                .contains("Directrice").doesNotContain("Discrète");
        assertThat(mvc.get().uri("/contacts").with(reader)).hasStatus(403);
    }

    private Contact added(String name) {
        add(name, "Directrice", "2024-03-01", "");
        return contacts.findByName(name).getFirst();
    }

    private Contact held(String name, LocalDate until) {
        return As.call(() -> {
            Contact person = editor.add(new Contact(UUID.randomUUID(), name, null, null, until.minusYears(1), 0));
            editor.give(new Mandate(UUID.randomUUID(), person.id(), office.id(), null, "Adjointe", null, until, 0));
            return person;
        });
    }

    private MvcTestResult add(String name, String function, String from, String to) {
        return post("/contacts", "name", name, "mail", mark + "@bureau.example", "telephone", "05.61.22.33.44",
                "function", function, "organisation", office.name(), "startsOn", from, "endsOn", to);
    }

    private static String address(MvcTestResult result) {
        return String.valueOf(result.getResponse().getRedirectedUrl());
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(As.coordinator()).exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        var request = mvc.post().uri(address).with(As.coordinator()).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
