package fr.egide.territory.page;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import fr.egide.As;
import fr.egide.EgideTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@EgideTest
class GeographyPagesTests {

    private static final String COMMUNE = """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"48050","nom":"Essai"},
            "geometry":{"type":"Polygon","coordinates":[[[3.0,44.0],[3.1,44.0],[3.1,44.1],[3.0,44.1],[3.0,44.0]]]}}]}""";

    @Autowired
    MockMvcTester mvc;

    @Test
    void showsTheEditionItsSourceAndTheFileToImport() {
        assertThat(mvc.get().uri("/administration/geography").with(As.administrator())).hasStatusOk().bodyText()
                .contains("@etalab/decoupage-administratif 6.0.0", "34\u202f969", "name=\"file\"");
        assertThat(mvc.get().uri("/administration/geography").with(As.coordinator())).hasStatus(403);
    }

    @Test
    void importsContoursWhoseYearTheFileNameBearsThenDrawsTheMap() {
        assertThat(mvc.post().uri("/administration/geography").multipart().file(file("communes-2008.geojson", COMMUNE))
                .param("kind", "CONTOURS").with(csrf()).with(As.administrator())).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/administration/geography").with(As.administrator())).hasStatusOk().bodyText()
                .contains("communes-2008.geojson");
        assertThat(mvc.get().uri("/territories/commune:48050").with(As.coordinator())).hasStatusOk().bodyText()
                .contains("class=\"communes\"", "2008");
    }

    @Test
    void saysWhatIsWrongWithAFileBesideTheForm() {
        assertThat(mvc.post().uri("/administration/geography").multipart()
                .file(file("departements-2009.geojson", COMMUNE.replace("48050", "48"))).param("kind", "CONTOURS")
                .with(csrf()).with(As.administrator())).hasStatus(422).bodyText()
                .contains("departements-2009.geojson", "« 48 »", "name=\"file\"");
    }

    @Test
    void namesSourcesAndLicencesToEveryone() {
        assertThat(mvc.get().uri("/about/sources")).hasStatusOk().bodyText().contains("Licence Ouverte", "EUPL-1.2");
    }

    private static MockMultipartFile file(String name, String text) {
        return new MockMultipartFile("file", name, "application/geo+json", text.getBytes(StandardCharsets.UTF_8));
    }
}
