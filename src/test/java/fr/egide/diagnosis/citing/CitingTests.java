package fr.egide.diagnosis.citing;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.diagnosis.Diagnosis;
import fr.egide.diagnosis.DiagnosisDirectory;
import fr.egide.diagnosis.DiagnosisFixtures;
import fr.egide.diagnosis.Figure;
import fr.egide.diagnosis.PartKind;
import fr.egide.diagnosis.portrait.Period;
import fr.egide.recordedcrime.LoadedEditions;

import static fr.egide.recordedcrime.LoadedEditions.COMMUNES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/// A finding stands on what the portrait said, with its margin, its years, its edition and its method.
@EgideTest
@Import({LoadedEditions.class, DiagnosisFixtures.class})
class CitingTests {

    @Autowired
    LoadedEditions loaded;
    @Autowired
    DiagnosisFixtures fixtures;
    @Autowired
    DiagnosisDirectory diagnoses;
    @Autowired
    MockMvcTester mvc;

    @AfterEach
    void forgetsWhatItLoaded() {
        loaded.forget();
    }

    @Test
    void quotesALevelAndTakesItAgainOnceTheProducerHasRevisedIt() throws IOException {
        Diagnosis diagnosis = fixtures.draft("Diagnostic qui cite");
        UUID finding = fixtures.add(PartKind.FINDING, diagnosis, null, Map.of("text", List.of("Des vols armés")));
        String page = "/diagnoses/" + diagnosis.id() + "/findings/" + finding + "/portrait";
        toulouse("avant.csv", 2025, 400);
        assertThat(mvc.get().uri(page).with(As.coordinator())).hasStatusOk().bodyText().contains("Vols avec armes",
                "Citer ce qui est coché").doesNotContain("déjà cité");

        quote(page, addressOf(page, "LEVEL"));
        Figure first = figure(diagnosis);
        assertThat(first.text()).contains("Vols avec armes", "400");
        assertThat(first.key()).contains("Toulouse", "2021", "2023", "avant.csv", "Poisson");
        assertThat(first.address()).startsWith("/territories/commune:31555/portrait?from=2021&to=2023")
                .endsWith("#LEVEL");
        assertThat(first.chart()).startsWith("<svg ").contains("Vols avec armes");
        assertThat(mvc.get().uri(page).with(As.coordinator())).bodyText().contains("déjà cité");

        toulouse("après.csv", 2026, 390);
        assertThat(mvc.get().uri(page).with(As.coordinator())).bodyText().contains("a changé depuis");
        assertThat(figure(diagnosis)).isEqualTo(first);
        quote(page, String.valueOf(first.address()));
        assertThat(figure(diagnosis).text()).contains("390");
        assertThat(figure(diagnosis).id()).isEqualTo(first.id());
        assertThat(mvc.get().uri("/diagnoses/" + diagnosis.id() + "/findings").with(As.coordinator())).bodyText()
                .contains("Voir dans le portrait", "390");
    }

    @Test
    void saysWhatIsMissingWhileNothingIsLoaded() {
        Diagnosis diagnosis = fixtures.draft("Diagnostic sans chiffres");
        UUID finding = fixtures.add(PartKind.FINDING, diagnosis, null, Map.of("text", List.of("On ne sait pas")));

        assertThat(mvc.get().uri("/diagnoses/" + diagnosis.id() + "/findings/" + finding + "/portrait")
                .with(As.coordinator())).hasStatusOk().bodyText().contains("Rien à citer");
    }

    @Test
    void coversTheLastYearsOfADiagnosisTooLongForAPortrait() {
        assertThat(PortraitReading.years(LocalDate.of(1999, 6, 7), LocalDate.of(2024, 3, 1)))
                .isEqualTo(new Period(2010, 2024));
    }

    private String addressOf(String page, String statement) {
        String body = body(page);
        int end = body.indexOf("#" + statement + "\"");
        return body.substring(body.lastIndexOf("value=\"", end) + 7, end + statement.length() + 1).replace("&amp;",
                "&");
    }

    private String body(String page) {
        return new String(mvc.get().uri(page).with(As.coordinator()).exchange().getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private void quote(String page, String address) {
        assertThat(mvc.post().uri(page).with(As.coordinator()).with(csrf()).param("quote", address))
                .hasStatus3xxRedirection();
    }

    private Figure figure(Diagnosis diagnosis) {
        List<Figure> figures = diagnoses.list(Figure.class, diagnosis.id());
        assertThat(figures).hasSize(1);
        return figures.getFirst();
    }

    private void toulouse(String file, int geography, int last) throws IOException {
        StringBuilder rows = new StringBuilder(COMMUNES.replaceFirst("CODGEO_\\d{4}", "CODGEO_" + geography));
        for (int year = 2021; year <= 2023; year++) {
            rows.append("31555;%d;Vols avec armes;Infraction;%d;NA;diff;500000;%d;NA;NA\n".formatted(year,
                    year == 2023 ? last : 410, year));
        }
        loaded.load(file, rows.toString());
    }
}
