package fr.egide.partner;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import fr.egide.As;
import fr.egide.EgideTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@EgideTest
class ForcesTests {

    private static final List<String> COMMUNES = List.of("31555", "31069", "31149", "31446");

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Forces forces;

    @AfterEach
    void forgets() {
        COMMUNES.forEach(commune -> As.call(() -> {
            forces.forget(commune);
            return null;
        }));
    }

    @Test
    void saysOfSomeCommunesWhichForcesAreThereAndHowManyAreUnknown() {
        assertThat(forces.of(COMMUNES).unknown()).isEqualTo(4);

        take("Commune;Force;Source\n31555;police;Essai\n31069;Gendarmerie nationale;\nColomiers;police;\n");

        Forces.Known known = forces.of(COMMUNES);
        assertThat(known.of(Force.POLICE)).isEqualTo(2);
        assertThat(known.of(Force.GENDARMERIE)).isEqualTo(1);
        assertThat(known.unknown()).isEqualTo(1);
        assertThat(known.isShared()).isTrue();
        assertThat(get("/forces?code=31")).bodyText().contains("3 communes renseignées", "Toulouse", "Essai",
                "Tableau de la préfecture");
    }

    @Test
    void keepsNothingOfATableWithOneWrongCell() {
        assertThat(take("Commune;Force\n31555;police\n99999;armée\n31555;police\n")).hasStatus(422).bodyText()
                .contains("3 cellules sont à corriger", "A3, « 99999 »", "B3, « armée »", "déjà à la ligne 2");
        assertThat(forces.of(COMMUNES).unknown()).isEqualTo(4);
        assertThat(take("Code;Force\n31555;police\n")).hasStatus(422).bodyText().contains("La colonne « Commune »");
    }

    @Test
    void takesBackWhatItGaveAndIsSaidOneByOne() {
        assertThat(post("/forces", "commune", "Toulouse", "force", "POLICE", "since", "2003-01-01", "source",
                "Arrêté")).hasStatus(302);
        assertThat(post("/forces", "commune", "Toulouse", "force", "POLICE", "source", "")).hasStatus(422).bodyText()
                .contains("Dites d’où cela est connu");
        byte[] given = get("/forces/forces.csv").getResponse().getContentAsByteArray();
        assertThat(take(new String(given, StandardCharsets.UTF_8))).hasStatus(302);
        assertThat(forces.find("31555").orElseThrow().version()).isEqualTo(1);

        assertThat(post("/forces/31555/forget")).hasStatus(302);
        assertThat(forces.find("31555")).isEmpty();
    }

    @Test
    void answersProgramsWithAVersion() {
        String address = "/api/v1/competent-forces/31555";
        String body = "{\"force\":\"GENDARMERIE\",\"source\":\"Essai\"}";
        MvcTestResult said = put(address, null, body);
        assertThat(said).hasStatusOk();
        assertThat(put(address, null, body)).hasStatus(428);
        assertThat(put(address, "\"9\"", body)).hasStatus(412);
        assertThat(put(address, said.getResponse().getHeader("ETag"), "{\"force\":\"ARMY\"}")).hasStatus(422);
        assertThat(get("/api/v1/competent-forces?code=31555")).bodyJson().extractingPath("$.items[0].force")
                .isEqualTo("GENDARMERIE");
    }

    private MvcTestResult take(String csv) {
        return mvc.post().uri("/forces/file").multipart()
                .file(new MockMultipartFile("file", "forces.csv", null, csv.getBytes(StandardCharsets.UTF_8)))
                .param("source", "Tableau de la préfecture").with(As.coordinator()).with(csrf()).exchange();
    }

    private MvcTestResult put(String address, String ifMatch, String body) {
        var request = mvc.put().uri(address).with(As.coordinator()).with(csrf())
                .contentType(MediaType.APPLICATION_JSON).content(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
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
