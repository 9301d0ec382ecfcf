package fr.egide.council.api;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.council.Council;
import fr.egide.council.CouncilFixtures;
import fr.egide.council.PartKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@EgideTest
@Import(CouncilFixtures.class)
class CouncilApiTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    CouncilFixtures fixtures;

    @Test
    void setsACouncilUpAndSaysWhatItLacks() {
        assertThat(mvc.post().uri("/api/v1/councils").with(As.coordinator()).with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                        """
                        {"kind": "CISPD", "title": "Conseil d’ailleurs", "territory": "epci:243100518", "template": true}"""))
                .hasStatus(201).headers().containsHeaders("ETag", "Location");
        assertThat(mvc.post().uri("/api/v1/councils").with(As.coordinator()).with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"kind\": \"CISPD\"}")).hasStatus(422).bodyJson().extractingPath("$.fields.title")
                .isEqualTo("Ce champ est à remplir.");
        Council council = fixtures.council("Conseil de l’API");
        assertThat(mvc.get().uri("/api/v1/councils/" + council.id() + "/gaps").with(As.coordinator())).bodyText()
                .contains("Siège « Préfet » : personne n’est désigné.", "MC-04");
    }

    @Test
    void changesAPartOnlyFromTheVersionThatWasRead() {
        Council council = fixtures.council("Conseil versionné");
        String seat = "/api/v1/councils/" + council.id() + "/parts/seat/" + fixtures.seat(council, "Préfet").id();

        assertThat(patch(seat, null, "{\"title\": \"Préfète\"}")).hasStatus(428);
        assertThat(patch(seat, "\"1\"", "{\"title\": \"Préfète\"}")).hasStatusOk().headers().hasValue("ETag", "\"2\"");
        assertThat(patch(seat, "\"1\"", "{\"title\": \"Autre\"}")).hasStatus(412);
        assertThat(patch(seat, "\"2\"", "{\"couleur\": \"bleu\"}")).hasStatus(422).bodyText().contains("couleur");
    }

    @Test
    void listsMeetingsAndDecisionsOfEveryReadableCouncil() {
        Council council = fixtures.council("Conseil listé");
        UUID meeting = fixtures.meeting(council, "2019-05-14");
        fixtures.add(PartKind.ITEM, council, meeting, "kind", "OTHER", "title", "Un point");
        UUID decision = fixtures.decision(council, meeting, "Décision de mai", "2019-06-01");

        assertThat(mvc.get().uri("/api/v1/meetings?from=2019-05-01&to=2019-05-31").with(As.coordinator())).bodyJson()
                .extractingPath("$.items[0].id").isEqualTo(meeting.toString());
        assertThat(mvc.get().uri("/api/v1/meetings/" + meeting).with(As.coordinator())).bodyText()
                .contains("Un point", "Décision de mai");
        assertThat(mvc.get().uri("/api/v1/decisions?state=OPEN&late=true&size=500").with(As.coordinator())).bodyText()
                .contains("Décision de mai");
        assertThat(mvc.post().uri("/api/v1/decisions/" + decision + "/closure").with(As.coordinator()).with(csrf())
                .header("If-Match", "\"1\"").contentType(MediaType.APPLICATION_JSON)
                .content("{\"state\": \"DONE\", \"outcome\": \"Fait.\"}")).hasStatusOk().bodyJson()
                .extractingPath("$.state").isEqualTo("DONE");
        assertThat(mvc.post().uri("/api/v1/meetings/" + meeting + "/next").with(As.coordinator()).with(csrf())
                .contentType(MediaType.APPLICATION_JSON).content("{\"heldOn\": \"2019-11-14\"}")).hasStatus(201);
    }

    private MvcTestResult patch(String address, String ifMatch,
            String body) {
        var request = mvc.patch().uri(address).with(As.coordinator()).with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
    }
}
