package fr.egide.territory.contour;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.document.fetching.TlsServer;
import fr.egide.territory.Commune;
import fr.egide.territory.Territories;
import fr.egide.territory.contour.Squares.Square;
import fr.egide.web.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/// The official file is fetched from the one address of the configuration, then imported like any other.
@EgideTest
class OfficialContoursTests {

    @Autowired
    ContourImport imports;
    @Autowired
    GeographyFiles files;
    @Autowired
    Neighbours neighbours;
    @Autowired
    Territories territories;
    @Autowired
    MockMvcTester mvc;
    @TempDir
    Path folder;

    TlsServer server;

    @BeforeEach
    void startServer() {
        server = TlsServer.start(folder);
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @Test
    void importsWhatItFetchesAndComputesNeighbours() throws IOException {
        server.file("/geojson/communes-100m.geojson.gz",
                bytes(Squares.plain("x", new Square("48001", 0, 0), new Square("48002", 1, 0))));
        GeographyFile file = official(2011).load();

        assertThat(file.items()).isEqualTo(2);
        assertThat(file.name()).isEqualTo("communes-100m.geojson.gz (2011)");
        assertThat(neighbours.of(territories.findCommune("48001").orElseThrow(), 2011)).extracting(Commune::code)
                .containsExactly("48002");
        assertThat(official(2011).load().alreadyLoaded()).isTrue();
    }

    @Test
    void keepsNothingWhenTheServerLeadsElsewhere() {
        server.redirect("/geojson/communes-100m.geojson.gz", "https://ailleurs.example/communes.geojson");

        assertThat(catchThrowableOfType(Refusal.class, () -> official(2012).load()).code()).isEqualTo("DOC-013");
        assertThat(files.list()).extracting(GeographyFile::year).doesNotContain(2012);
    }

    @Test
    void keepsNothingOfAFileThatIsNotOfContours() {
        server.file("/geojson/communes-100m.geojson.gz", "<html>entretien</html>".getBytes(
                java.nio.charset.StandardCharsets.UTF_8));

        assertThatThrownBy(() -> official(2012).load()).hasMessageContaining("TER-010");
        assertThat(files.list()).extracting(GeographyFile::year).doesNotContain(2012);
    }

    @Test
    void offersTheOfficialFileByItsAddressAndSaysWhyItCouldNotBeFetched() {
        assertThat(mvc.get().uri("/administration/geography").with(As.administrator())).hasStatusOk().bodyText()
                .contains("Contours officiels de 2025",
                        "/contours-administratifs/2025/geojson/communes-100m.geojson.gz",
                        "Télécharger et importer");
        assertThat(mvc.post().uri("/administration/geography/official-contours").with(csrf())
                .with(As.administrator())).hasStatus(422).bodyText()
                .contains("role=\"alert\"", "n’est pas acceptée", "name=\"file\"");
    }

    private OfficialContours official(int year) {
        return new OfficialContours(
                new OfficialContoursProperties(server.address("/geojson/communes-100m.geojson.gz"), year),
                server.fetcher(), imports);
    }

    private static byte[] bytes(GivenFile file) {
        return ((ByteArrayResource) file.content()).getByteArray();
    }
}
