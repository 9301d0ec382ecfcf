package fr.egide.partner;

import java.util.UUID;

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
import fr.egide.localseries.LocalSeriesFixtures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@EgideTest
@Import(LocalSeriesFixtures.class)
class OrganisationPagesTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Organisations organisations;
    @Autowired
    LocalSeriesFixtures series;

    String mark;

    @BeforeEach
    void namesOfItsOwn() {
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void describesAnOrganisationWithItsPlaceInATree() {
        String above = "Préfecture " + mark;
        add("name", above, "family", "STATE", "type", "PREFECTURE", "level", "DEPARTEMENTAL");
        String page = address(add("name", "Ancienne DDASS " + mark, "family", "STATE", "type", "HEALTH_1999",
                "level", "DEPARTEMENTAL", "parent", above, "siret", "130 005 481 00010", "territories",
                "Haute-Garonne; commune:31555", "tags", "santé, quartier nord", "employsMediators", "true"));

        assertThat(get(page)).hasStatusOk().bodyText().contains("Ancienne DDASS " + mark, ">" + above + "</a>",
                "jusqu’en 2010", "Agence régionale de santé (ARS)", "130 005 481 00010", "Haute-Garonne", "Toulouse",
                "quartier nord", "employeur possible de médiateurs", "Nulle part");
        assertThat(get("/organisations/" + organisations.findByName(above).orElseThrow().id())).bodyText()
                .contains("Ancienne DDASS " + mark);
    }

    @Test
    void saysBesideEachFieldWhatIsWrongAndKeepsWhatWasTyped() {
        assertThat(add("name", "Mal décrite " + mark, "family", "STATE", "type", "FAMILY_FUND", "level", "NATIONAL",
                "siret", "13000548100011", "territories", "Nulle-Part-sur-Rien", "parent", "Inconnue " + mark,
                "closedOn", "2026-02-30")).hasStatus(422).bodyText().contains("value=\"Mal décrite " + mark,
                        "href=\"#siret\"", "n’est pas un SIRET", "est de la famille « Caisse de protection sociale »",
                        "« Nulle-Part-sur-Rien » n’est pas un territoire connu", "Aucun organisme ne s’appelle",
                        "« 2026-02-30 » n’est pas une date");
        assertThat(organisations.findByName("Mal décrite " + mark)).isEmpty();
        assertThat(add("name", "", "family", "STATE", "level", "NATIONAL")).hasStatus(422);
    }

    @Test
    void refusesATreeThatTurnsRound() {
        Organisation above = organisations.findOrCreate("Au-dessus " + mark, "STATE", "DEPARTEMENTAL", null);
        String below = address(add("name", "Au-dessous " + mark, "family", "STATE", "level", "LOCAL_UNIT", "parent",
                above.name()));

        assertThat(post("/organisations/" + above.id(), "name", above.name(), "family", "STATE", "level",
                "DEPARTEMENTAL", "parent", "Au-dessous " + mark, "version", "1")).hasStatus(422).bodyText()
                .contains("fait déjà partie de cet organisme");
        assertThat(get(below)).hasStatusOk();
    }

    @Test
    void showsTheSecondWriterBothVersionsAndKeepsTheHistory() {
        Organisation one = organisations.findOrCreate("Disputée " + mark, "STATE", "MUNICIPAL", null);
        String page = "/organisations/" + one.id();
        String version = Integer.toString(one.version());
        post(page, "name", one.name(), "family", "STATE", "level", "REGIONAL", "version", version);

        assertThat(post(page, "name", one.name(), "family", "STATE", "level", "NATIONAL", "version", version))
                .hasStatus(409).bodyText().contains("Enregistré entre-temps", "<strong>Régional</strong>",
                        "name=\"version\" value=\"" + (one.version() + 1) + "\"");
        assertThat(organisations.get(one.id()).level()).isEqualTo("REGIONAL");
        assertThat(get(page)).bodyText().contains("Historique", ">Communal</td>", ">Régional</td>");
    }

    @Test
    void listsByNamePartOfANameFamilyTypeLevelAndTag() {
        add("name", "Régie Éclair " + mark, "family", "TRANSPORT", "type", "TRANSPORT_OPERATOR", "level", "MUNICIPAL",
                "tags", "tag" + mark);
        add("name", "Office " + mark, "family", "LANDLORD", "level", "MUNICIPAL", "employsMediators", "true");
        add("name", "Disparue " + mark, "family", "LANDLORD", "level", "MUNICIPAL", "closedOn", "2001-01-01");

        assertThat(get("/organisations?q=regie eclair " + mark)).bodyText().contains("Régie Éclair " + mark)
                .doesNotContain("Office " + mark);
        assertThat(get("/organisations?q=" + mark)).bodyText().contains("2 organismes");
        assertThat(get("/organisations?closed=true&q=" + mark)).bodyText().contains("3 organismes",
                "jusqu’au 1er janvier 2001");
        assertThat(get("/organisations?family=LANDLORD&mediators=true&q=" + mark)).bodyText().contains("1 organisme");
        assertThat(get("/organisations?type=TRANSPORT_OPERATOR&tag=tag" + mark)).bodyText().contains("1 organisme");
        assertThat(get("/organisations?q=personne " + mark)).bodyText().contains("Aucun organisme ne répond");
    }

    @Test
    void saysWhereItIsNamedAndIsRemovedOnlyWhenNothingNamesIt() {
        Organisation named = series.producer("Productrice " + mark);
        series.monthly("Série de " + mark, named.id());
        Organisation alone = organisations.findOrCreate("Seule " + mark, "ASSOCIATION", "MUNICIPAL", null);

        assertThat(get("/organisations/" + named.id())).bodyText().contains("Séries locales qu’il produit",
                "Série de " + mark);
        assertThat(post("/organisations/" + named.id() + "/remove")).hasStatus(302);
        assertThat(organisations.find(named.id())).isPresent();
        assertThat(post("/organisations/" + alone.id() + "/remove")).hasStatus(302);
        assertThat(organisations.find(alone.id())).isEmpty();
    }

    @Test
    void letsReadersReadAndNotWrite() {
        Organisation one = organisations.findOrCreate("Lue " + mark, "STATE", "MUNICIPAL", null);
        var reader = As.role(Role.READER, new Scope.Contract(UUID.randomUUID()));

        assertThat(mvc.get().uri("/organisations/" + one.id()).with(reader)).hasStatusOk().bodyText()
                .doesNotContain("Modifier");
        assertThat(mvc.get().uri("/organisations/" + one.id() + "/edit").with(reader)).hasStatus(403);
    }

    private MvcTestResult add(String... fields) {
        return post("/organisations", fields);
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
