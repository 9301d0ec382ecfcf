package fr.egide.localseries;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.account.Role;
import fr.egide.account.Scope;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractFixtures;
import fr.egide.document.Cell;
import fr.egide.document.Format;
import fr.egide.document.Limits;
import fr.egide.document.Sheet;
import fr.egide.document.Spreadsheets;
import fr.egide.document.Workbook;
import fr.egide.partner.Organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@EgideTest
@Import({LocalSeriesFixtures.class, ContractFixtures.class})
class LocalSeriesPagesTests {

    private static final Pattern AS_OF = Pattern.compile("name=\"asOf\" value=\"(\\d+)\"");

    @Autowired
    MockMvcTester mvc;
    @Autowired
    LocalSeriesFixtures fixtures;
    @Autowired
    ContractFixtures contracts;
    @Autowired
    LocalReadings readings;
    @Autowired
    LocalSources sources;
    @Autowired
    LocalBreaks breaks;
    @Autowired
    Spreadsheets spreadsheets;

    Contract contract;
    Organisation landlord;
    LocalSource source;
    String page;

    @BeforeEach
    void someSeriesOnTheTerritoryOfAContract() {
        contract = contracts.draft("Contrat des séries");
        landlord = fixtures.producer("Bailleur des séries");
        source = fixtures.monthly("Épaves enlevées", landlord.id());
        page = "/local-series/" + source.id();
    }

    @Test
    void describesASeriesAndOpensItsSheet() {
        MvcTestResult made = describe("Halls occupés", "5");

        String address = String.valueOf(made.getResponse().getRedirectedUrl());
        assertThat(address).startsWith("/local-series/");
        assertThat(get(address, As.coordinator())).hasStatusOk().bodyText().contains("Halls occupés",
                "Bailleur des séries", "Appels au gardien", "Tout le parc", "Accord écrit", "Aucune rupture connue");
    }

    @Test
    void keepsWhatWasTypedAndSaysBesideEachFieldWhatIsWrong() {
        assertThat(describe("Halls occupés", "beaucoup")).hasStatus(422).bodyText().contains(
                "value=\"Halls occupés\"", "« beaucoup » n’est pas un seuil", "href=\"#threshold\"");
        assertThat(describe("", "5")).hasStatus(422).bodyText().contains("href=\"#title\"");
    }

    @Test
    void showsSmallCountsToThoseWhoGiveTheSeriesAlone() {
        fixtures.give(source, "2024-01-01", "37", "3");

        for (RequestPostProcessor giver : List.of(holding(Role.COORDINATOR),
                As.role(Role.PARTNER, new Scope.Organisation(contract.id(), landlord.id())))) {
            assertThat(get(page, giver)).hasStatusOk().bodyText().contains(">37</span>", ">3</span>");
            assertThat(body(get(page + "/readings.csv", giver))).contains(";3");
        }
        for (RequestPostProcessor reader : List.of(holding(Role.READER), holding(Role.FOLLOW_UP_GROUP),
                As.role(Role.PARTNER, new Scope.Organisation(contract.id(), UUID.randomUUID())),
                As.role(Role.PREFECTURE, new Scope.Departement("31")), As.administrator())) {
            assertThat(get(page, reader)).hasStatusOk().bodyText().contains(">37</span>", "non diffusé")
                    .doesNotContain(">3</span>", ">3</td>");
            assertThat(body(get(page + "/readings.csv", reader))).contains("ndiff").doesNotContain(";3\r", ";3\n");
            assertThat(get(page + "/readings", reader)).hasStatus(403);
        }
    }

    @Test
    void isHiddenFromThoseWhoWorkElsewhere() {
        for (RequestPostProcessor stranger : List.of(
                As.role(Role.COORDINATOR, new Scope.Contract(UUID.randomUUID())),
                As.role(Role.PARTNER, new Scope.Organisation(UUID.randomUUID(), landlord.id())),
                As.role(Role.PREFECTURE, new Scope.Departement("69")))) {
            assertThat(get(page, stranger)).hasStatus(403);
            assertThat(get("/local-series", stranger)).hasStatusOk().bodyText().doesNotContain(page);
        }
        assertThat(get("/local-series", holding(Role.READER))).bodyText().contains(page);
    }

    @Test
    void marksABreakThatNoLineAndNoTestCrosses() {
        String[] even = java.util.stream.Stream.generate(() -> "20").limit(30).toArray(String[]::new);
        fixtures.give(source, "2024-01-01", even);
        assertThat(get(page, As.coordinator())).bodyText().contains("240 faits, contre 240", "non concluant")
                .doesNotContain("stroke-dasharray=\"2 4\"");

        post(page + "/breaks", "period", "2025-09", "reason", "Nouveau logiciel de saisie");
        assertThat(get(page, As.coordinator())).bodyText()
                .contains("Nouveau logiciel de saisie", "Une rupture de série sépare", "stroke-dasharray=\"2 4\"");

        post(page + "/breaks/2025-09-01/remove");
        assertThat(breaks.of(source.id())).isEmpty();
        assertThat(post(page + "/breaks", "period", "bientôt", "reason", "Rien")).hasStatus(422).bodyText()
                .contains("« bientôt » n’est pas une période", "value=\"Rien\"");
    }

    @Test
    void savesTypedReadingsAllOrNothingAndNeverOverSomeoneElses() {
        String before = asOf();
        assertThat(post(page + "/readings", "until", "2024-03-01", "asOf", before, "2024-01-01", "12", "2024-02-01",
                "douze")).hasStatus(422).bodyText().contains("value=\"12\"", "value=\"douze\"");
        assertThat(readings.history(source.id())).isEmpty();

        post(page + "/readings", "until", "2024-03-01", "asOf", before, "2024-01-01", "12", "2024-02-01", "ndiff");
        assertThat(post(page + "/readings", "until", "2024-03-01", "asOf", before, "2024-01-01", "15")).hasStatus(422)
                .bodyText().contains("Enregistré entre-temps : « 12 »");
        assertThat(readings.byPeriod(source.id()).values()).extracting(one -> one.typed().text())
                .containsExactly("12", "ndiff");
    }

    @Test
    void takesBackTheFileItGaveAndKeepsTheLineOfEachChange() {
        fixtures.give(source, "2024-01-01", "12", "nf", "ndiff");
        for (Format format : Format.values()) {
            assertThat(get(sent(given(format), format), As.coordinator())).as(format.name()).bodyText()
                    .contains("Relevés à ajouter : 0 ; à corriger : 0 ; ");
        }

        String waiting = sent(changed(given(Format.ODS), 1, Cell.number(14)), Format.ODS);
        assertThat(get(waiting, As.coordinator())).bodyText().contains("à corriger : 1 ;", ">12</td>", ">14</td>");
        assertThat(readings.history(source.id())).hasSize(3);
        post(waiting);
        assertThat(readings.byPeriod(source.id()).get(LocalDate.of(2024, 1, 1))).satisfies(reading -> {
            assertThat(reading.typed().text()).isEqualTo("14");
            assertThat(reading.file()).isEqualTo("releves.ods");
            assertThat(reading.line()).isEqualTo(2);
        });
        assertThat(get(page, As.coordinator())).bodyText().contains("fichier « releves.ods », ligne 2");
    }

    @Test
    void givesTheFileBackWithAMessageBesideEachWrongCellAndSavesNothing() {
        fixtures.give(source, "2024-01-01", "12", "13");
        Workbook wrong = changed(changed(given(Format.ODS), 1, Cell.text("beaucoup")), 2, Cell.number(99));
        String waiting = sent(wrong, Format.ODS);

        assertThat(get(waiting, As.coordinator())).bodyText().contains("Cellule B2, « beaucoup »");
        assertThat(read(get(waiting + "/messages.ods", As.coordinator()), "ods").sheets().getFirst().cell(1, 2)
                .typed()).contains("beaucoup");
        post(waiting);
        assertThat(readings.history(source.id())).hasSize(2);
    }

    @Test
    void keepsHowItIsCountedOnceReadingsWereGiven() {
        fixtures.give(source, "2024-01-01", "12");
        MvcTestResult changed = post(page, "version", Integer.toString(source.version()), "title", source.title(),
                "producer", landlord.name(),
                "definition", "Autre", "unit", "demandes", "per", "1", "counts", "true", "direction", "LOWER",
                "territory", "commune:31555", "fit", "Tout", "periodicity", "T", "startsOn", "2024-01-01", "threshold",
                "5", "licence", "Accord");

        assertThat(changed).hasStatus(409).bodyText().contains("Des relevés ont été donnés");
        assertThat(sources.get(source.id()).definition()).isEqualTo(source.definition());
    }

    private MvcTestResult describe(String title, String threshold) {
        return post("/local-series", "title", title, "producer", landlord.name(), "definition", "Appels au gardien",
                "unit", "appels", "per", "1", "counts", "true", "direction", "LOWER", "territory", "commune:31555",
                "fit", "Tout le parc", "periodicity", "M", "startsOn", "2024-01-01", "threshold", threshold, "licence",
                "Accord écrit");
    }

    private RequestPostProcessor holding(Role role) {
        return As.role(role, new Scope.Contract(contract.id()));
    }

    private String asOf() {
        Matcher found = AS_OF.matcher(body(get(page + "/readings", As.coordinator())));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Workbook given(Format format) {
        return read(get(page + "/readings." + format.extension(), As.coordinator()), format.extension());
    }

    private Workbook read(MvcTestResult answer, String extension) {
        return spreadsheets.read("releves." + extension,
                new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()), Limits.USUAL);
    }

    private static Workbook changed(Workbook workbook, int row, Cell value) {
        Sheet sheet = workbook.sheets().getFirst();
        List<List<Cell>> rows = new ArrayList<>(sheet.rows());
        rows.set(row, List.of(rows.get(row).getFirst(), value));
        return new Workbook(workbook.fileName(), List.of(new Sheet(sheet.name(), rows)));
    }

    private String sent(Workbook workbook, Format format) {
        MvcTestResult answer = mvc.post().uri(page + "/file").multipart()
                .file(new MockMultipartFile("file", "releves." + format.extension(), format.mediaType(),
                        spreadsheets.write(workbook, format)))
                .with(As.coordinator()).with(csrf()).exchange();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult get(String uri, RequestPostProcessor who) {
        return mvc.get().uri(uri).with(who).exchange();
    }

    private MvcTestResult post(String uri, String... namesAndValues) {
        var request = mvc.post().uri(uri).with(As.coordinator()).with(csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.exchange();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
