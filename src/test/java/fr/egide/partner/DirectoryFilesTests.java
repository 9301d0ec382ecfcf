package fr.egide.partner;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.document.Cell;
import fr.egide.document.Format;
import fr.egide.document.Limits;
import fr.egide.document.Sheet;
import fr.egide.document.Spreadsheets;
import fr.egide.document.Workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@EgideTest
class DirectoryFilesTests {

    private static final List<String> HEADERS = List.of("Nom", "Famille", "Type", "Niveau", "Fait partie de", "SIRET",
            "Compétent sur", "Étiquettes");

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Spreadsheets spreadsheets;
    @Autowired
    Organisations organisations;
    @Autowired
    Contacts contacts;
    @Autowired
    JdbcClient jdbc;

    String mark;

    @BeforeEach
    void namesOfItsOwn() {
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void takesSixtyRowsOnceTheirThreeErrorsAreCorrected() {
        List<List<String>> rows = sixty();
        rows.set(6, List.of(name(6), "Royaume", "", "Communal"));
        rows.set(21, List.of(name(21), "Association", "", "Communal", "", "12345678901234"));
        rows.set(42, List.of(name(3), "Association", "", "Communal"));

        String preview = sent("partenaires.ods", Format.ODS, sheet("Organismes", rows));
        MvcTestResult refused = get(preview);
        assertThat(refused).hasStatusOk().bodyText().contains("3 cellules sont à corriger", ">B8</td>",
                "« Royaume » n’est pas une famille", ">F23</td>", "n’est pas un SIRET", ">A44</td>",
                "déjà à la ligne 5");
        assertThat(post(preview)).hasStatus(302);
        assertThat(organisations.findByName(name(0))).isEmpty();
        Workbook annotated = read("corrige.ods", get(preview + "/messages.ods"));
        assertThat(annotated.sheets().getFirst().cell(7, 8).typed()).contains("Royaume");

        rows = sixty();
        String good = sent("partenaires.xlsx", Format.XLSX, sheet("Organismes", rows));
        assertThat(get(good)).bodyText().contains("60 ajouts, 0 modifications");
        assertThat(post(good)).hasStatus(302);
        assertThat(organisations.findByName(name(59)).orElseThrow().parent())
                .isEqualTo(organisations.findByName(name(0)).orElseThrow().id());
    }

    @Test
    void givesBackAFileThatChangesNothing() {
        post(sent("a.ods", Format.ODS, sheet("Organismes", sixty()),
                new Sheet("Contacts", cells(List.of(
                        List.of("Nom", "Fonction", "Organisme", "Instance", "Courriel professionnel",
                                "Téléphone professionnel", "Depuis le", "Jusqu’au"),
                        List.of("Zoé " + mark, "Directrice", name(2), "", mark + "@b.example", "05 61 22 33 44",
                                "2024-01-01", ""),
                        List.of("Zoé " + mark, "Membre", name(2), "CLSPD", mark + "@b.example", "05 61 22 33 44",
                                "14/03/2024", "2025-01-01"))))));
        assertThat(contacts.mandatesOf(contacts.findByName("Zoé " + mark).getFirst().id())).hasSize(2);

        for (Format format : List.of(Format.ODS, Format.XLSX)) {
            MvcTestResult answer = get("/organisations/exchange/files/annuaire." + format.extension());
            assertThat(answer).hasStatusOk();
            byte[] given = bytes(answer);
            String preview = sent("annuaire." + format.extension(), given);
            assertThat(get(preview)).bodyText().contains("0 ajouts, 0 modifications", "Ce fichier ne change rien");
        }
        byte[] csv = bytes(get("/organisations/exchange/files/organismes.csv"));
        assertThat(get(sent("organismes.csv", csv))).bodyText().contains("0 ajouts, 0 modifications");
    }

    @Test
    void asksOnceWhatAColumnHolds() {
        String preview = sent("b.ods", Format.ODS, new Sheet("Organismes", cells(List.of(
                List.of("Nom", "Famille", "Niveau", "Mots " + mark),
                List.of("Nommée " + mark, "Association", "Communal", "quartier " + mark)))));
        assertThat(get(preview)).bodyText().contains("Colonnes à reconnaître", "Mots " + mark);

        post(preview + "/columns", "sheet", "Organismes", "header", "Mots " + mark, "holds", "tags");
        post(preview);
        assertThat(organisations.findByName("Nommée " + mark).orElseThrow().tags())
                .containsExactly("quartier " + mark);
    }

    @Test
    void saysWhatToDoWithMergedCellsAndWithAFileThatIsNoDirectory() {
        String preview = sent("c.ods", Format.ODS, new Sheet("Organismes", cells(List.of(
                List.of("Nom", "Famille", "Niveau"), List.of("Seule " + mark, "Association", "Communal"),
                List.of("", "", "Communal")))));
        assertThat(get(preview)).bodyText().contains("2 cellules sont à corriger", "fusionnée avec une autre");

        assertThat(upload("d.csv", "a;b\n1;2\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)).getResponse()
                .getRedirectedUrl()).isEqualTo("/organisations/exchange");
    }

    private String name(int number) {
        return "Organisme %s n° %d".formatted(mark, number);
    }

    /// All but the first are parts of it, and it comes last.
    private List<List<String>> sixty() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            rows.add(List.of(name(i), "Association", "Aide aux victimes", "Communal", i == 0 ? "" : name(0), "",
                    i % 2 == 0 ? "commune:31555" : "Haute-Garonne", "aide; " + mark));
        }
        return rows;
    }

    private static Sheet sheet(String name, List<List<String>> rows) {
        return new Sheet(name, cells(Stream.concat(Stream.of(HEADERS), rows.stream()).toList()));
    }

    private static List<List<Cell>> cells(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(Cell::text).toList()).toList();
    }

    private String sent(String name, Format format, Sheet... sheets) {
        return sent(name, spreadsheets.write(new Workbook(name, List.of(sheets)), format));
    }

    private String sent(String name, byte[] content) {
        MvcTestResult sent = upload(name, content);
        assertThat(sent.getMvcResult().getFlashMap().get("problem")).isNull();
        return String.valueOf(sent.getResponse().getRedirectedUrl());
    }

    private MvcTestResult upload(String name, byte[] content) {
        return mvc.post().uri("/organisations/exchange").multipart()
                .file(new MockMultipartFile("file", name, null, content)).with(As.coordinator()).with(csrf())
                .exchange();
    }

    private Workbook read(String name, MvcTestResult result) {
        return spreadsheets.read(name, new ByteArrayInputStream(bytes(result)), Limits.USUAL);
    }

    private static byte[] bytes(MvcTestResult result) {
        return result.getResponse().getContentAsByteArray();
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
