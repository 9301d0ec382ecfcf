package fr.egide.diagnosis.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.diagnosis.Diagnosis;
import fr.egide.diagnosis.DiagnosisFixtures;
import fr.egide.diagnosis.Figure;
import fr.egide.diagnosis.PartKind;
import fr.egide.diagnosis.writing.Quotations;
import fr.egide.document.PdfUa;
import fr.egide.web.chart.ChartPoint;
import fr.egide.web.chart.SeriesChart;

import static org.assertj.core.api.Assertions.assertThat;

@EgideTest
@Import(DiagnosisFixtures.class)
class DiagnosisExportTests {

    private static final String BASIS = """
            {"indicator":"Vols","territory":"Toulouse","method":"LEVEL","years":[2022,2023],"edition":"essai.csv",
            "common":1,"members":2,"share":0.98,"lines":[{"name":"2022","count":4,"base":1000},
            {"name":"2023","count":3,"base":1000}],"results":[{"code":"rate","value":3.5,"lower":1.40719,"upper":7.21136}],
            "program":["y <- c(4, 3)","e <- c(1000, 1000)","1000 * sum(y) / sum(e)"]}""";

    @Autowired
    MockMvcTester mvc;
    @Autowired
    DiagnosisFixtures fixtures;
    @Autowired
    Quotations quotations;

    Diagnosis diagnosis;

    @BeforeEach
    void aDiagnosisWithAWholeFinding() {
        diagnosis = fixtures.draft("Diagnostic à imprimer <& relire>");
        fixtures.write(diagnosis, List.of("FACTS", "FEELING", "RESPONSES"));
        UUID source = fixtures.add(PartKind.SOURCE, diagnosis, null, Map.of("title", List.of("Relevés du bailleur"),
                "family", List.of("PROFESSIONAL"), "missing", List.of("Deux mois")));
        UUID finding = fixtures.add(PartKind.FINDING, diagnosis, null, Map.of("text",
                List.of("Les halls sont dégradés"), "sources", List.of(source.toString()), "gravity", List.of("3"),
                "frequency", List.of("4"), "trend", List.of("3"), "feeling", List.of("5"), "capacity", List.of("4")));
        fixtures.add(PartKind.FIGURE, diagnosis, finding,
                Map.of("key", List.of("R13 2023"), "text", List.of("24 incidents pour 1 000 logements")));
        String chart = SeriesChart.half(List.of(new ChartPoint("2022", 4.0, 3.0, 5.0, false, false),
                new ChartPoint("2023", 3.0, 2.0, 4.0, false, false)), null, "Vols");
        As.call(() -> {
            quotations.quote(diagnosis.id(), finding, List.of(new Figure(UUID.randomUUID(), diagnosis.id(), finding, 0,
                    "Portrait 2022 à 2023", "Vols : 3,00 pour 1 000", "/territories/commune:31555/portrait#LEVEL",
                    chart, BASIS, 0)));
            return finding;
        });
        fixtures.add(PartKind.VIEWPOINT, diagnosis, finding, Map.of("family", List.of("YOUTH"), "who",
                List.of("Conseil de la jeunesse"), "stance", List.of("DISAGREES"), "words",
                List.of("Ce n’est pas nous")));
    }

    @Test
    void thePdfIsTaggedAndHoldsFindingsViewpointsAndSources() throws IOException {
        byte[] pdf = get("pdf");

        Files.write(Path.of("target", "diagnosis.pdf"), pdf);
        assertThat(PdfUa.faults(pdf)).isEmpty();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo(diagnosis.title());
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(new PDFTextStripper().getText(read)).contains("Les halls sont dégradés", "Ce n’est pas nous",
                    "24 incidents pour 1 000 logements", "Vols : 3,00 pour 1 000", "2022",
                    "Annexe : sources et méthodes", "Deux mois", "Annexe : refaire chaque chiffre cité", "essai.csv",
                    "3,500000 [1,407190 ; 7,211360]", "1000 * sum(y) / sum(e)", "1 sur 2", "Garwood",
                    "comment le refaire");
        }
    }

    @Test
    void theOdtIsAnOutlineInNamedStylesThatAWordProcessorGoesOnWith() throws Exception {
        byte[] odt = get("odt");

        Files.write(Path.of("target", "diagnosis.odt"), odt);
        Map<String, String> parts = unzipped(odt);

        assertThat(parts.keySet().iterator().next()).isEqualTo("mimetype");
        assertThat(parts.get("mimetype")).isEqualTo("application/vnd.oasis.opendocument.text");
        for (String part : List.of("content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml")) {
            DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(String.valueOf(parts.get(part)).getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(parts.get("Pictures/1.svg")).contains("Vols");
        assertThat(parts.get("content.xml")).contains("Pictures/1.svg",
                "text:outline-level=\"1\">3. Faits de délinquance</text:h>",
                "1000 * sum(y) / sum(e)", "Constat 1, chiffre", "<table:table-header-rows>", "Ce n’est pas nous",
                "Diagnostic à imprimer &lt;&amp; relire&gt;");
    }

    private byte[] get(String format) {
        return mvc.get().uri("/diagnoses/" + diagnosis.id() + "/" + format).with(As.coordinator()).exchange()
                .getResponse().getContentAsByteArray();
    }

    private static Map<String, String> unzipped(byte[] archive) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
