package fr.egide.territory.page;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.account.Role;
import fr.egide.account.Scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@EgideTest
class PerimeterPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void choosesCommunesStepByStepWithoutLosingThoseChosen() {
        assertThat(mvc.get().uri("/perimeters/new?members=commune:31555&q=blagnac").with(As.coordinator()))
                .hasStatusOk().bodyText()
                .contains("members=commune:31555,commune:31069", "/perimeters/new/details?members=commune:31555");
    }

    @Test
    void keepsAPerimeterAndShowsIt() {
        assertThat(mvc.post().uri("/perimeters").with(csrf()).with(As.coordinator())
                .param("members", "commune:31555,epci:243100633").param("name", "Sud toulousain")
                .param("kind", "COMMUNES").param("validFrom", "2026-01-01")).hasStatus3xxRedirection().redirectedUrl()
                .startsWith("/territories/perimeter:");
        assertThat(mvc.get().uri("/perimeters").with(As.coordinator())).hasStatusOk().bodyText()
                .contains("Sud toulousain", "1er janvier 2026");
    }

    @Test
    void showsTheSameFormWithTheReasonWhenSomethingIsMissing() {
        assertThat(mvc.post().uri("/perimeters").with(csrf()).with(As.coordinator()).param("members", "commune:31555")
                .param("name", "Le quartier").param("kind", "SUB_COMMUNAL").param("validFrom", "demain")).hasStatus(422)
                .bodyText().contains("Le quartier", "demain", "value=\"SUB_COMMUNAL\" checked");
    }

    @Test
    void keepsANameOfTwoHundredCharactersAndRefusesALongerOne() {
        String longest = "Périmètre de " + "x".repeat(187);
        assertThat(create(longest)).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/perimeters").with(As.coordinator())).hasStatusOk().bodyText().contains(longest);
        assertThat(create(longest + "x")).hasStatus(422).bodyText().contains("200 caractères", longest + "x");
        assertThat(mvc.post().uri("/api/v1/territories").with(csrf()).with(As.coordinator())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\":\"%s\",\"members\":[\"31555\"]}".formatted(longest + "x")))
                .hasStatus(422).bodyJson().extractingPath("$.code").isEqualTo("TER-008");
    }

    private MvcTestResult create(String name) {
        return mvc.post().uri("/perimeters").with(csrf()).with(As.coordinator()).param("members", "commune:31555")
                .param("name", name).param("kind", "COMMUNES").param("validFrom", "2026-01-01").exchange();
    }

    @Test
    void letsAReaderSeePerimetersButNotMakeThem() {
        assertThat(mvc.get().uri("/perimeters").with(As.role(Role.READER, new Scope.Everything()))).hasStatusOk()
                .bodyText().doesNotContain("/perimeters/new");
        assertThat(mvc.get().uri("/perimeters/new").with(As.role(Role.READER, new Scope.Everything()))).hasStatus(403);
    }

    @Test
    void makesAPerimeterByTheApi() {
        assertThat(mvc.post().uri("/api/v1/territories").with(csrf()).with(As.coordinator())
                .contentType(MediaType.APPLICATION_JSON).content("""
                        {"name":"Arrondissements du centre","members":["75101","commune:75102","75103","75104"]}"""))
                .hasStatus(201).bodyJson().isLenientlyEqualTo("""
                        {"kind":"perimeter","communes":["75101","75102","75103","75104"],"wholeCommunes":true}""");
        assertThat(mvc.post().uri("/api/v1/territories").with(csrf()).with(As.coordinator())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\":\"Double\",\"members\":[\"75056\",\"75101\"]}"))
                .hasStatus(422).bodyJson().extractingPath("$.code").isEqualTo("TER-003");
        assertThat(mvc.get().uri("/api/v1/territories/lune").with(As.coordinator())).hasStatus(400).bodyJson()
                .extractingPath("$.code").isEqualTo("TER-001");
    }
}
