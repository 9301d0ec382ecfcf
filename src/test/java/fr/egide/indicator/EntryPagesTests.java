package fr.egide.indicator;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
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
import fr.egide.partner.Organisations;
import fr.egide.web.observation.TypedValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@EgideTest
@Import(ContractFixtures.class)
class EntryPagesTests {

    private static final Pattern AS_OF = Pattern.compile("name=\"asOf\" value=\"(\\d+)\"");

    @Autowired
    MockMvcTester mvc;
    @Autowired
    ContractFixtures fixtures;
    @Autowired
    Tracking tracking;
    @Autowired
    Observations observations;
    @Autowired
    Spreadsheets spreadsheets;
    @Autowired
    Organisations organisations;

    Contract contract;
    UUID calls;

    @BeforeEach
    void someContractThatFollowsCallsByMonth() {
        contract = fixtures.draft("Contrat des relevés");
        calls = As.call(() -> tracking.follow(contract, "R13", null, null, Tracking.Aim.NONE).id());
    }

    @Test
    void savesOnlyTheCellsThatChanged() {
        save("0", "2026-01-01", "1 234,5", "2026-02-01", "ndiff", "2026-03-01", "");
        save(asOf(), "2026-01-01", "1234,5", "2026-02-01", "so");

        assertThat(observations.history(calls)).extracting(one -> one.period() + " " + one.typed().text())
                .containsExactly("2026-02-01 so", "2026-02-01 ndiff", "2026-01-01 1234,5");
    }

    @Test
    void keepsEverythingTypedAndSavesNothingWhenOneCellIsWrong() {
        assertThat(save("0", "2026-01-01", "12", "2026-02-01", "n.d.")).hasStatus(422).bodyText()
                .contains("value=\"12\"", "value=\"n.d.\"", "ambigu", "Rien n’a été enregistré");
        assertThat(observations.history(calls)).isEmpty();
    }

    @Test
    void showsWhatSomeoneElseTypedMeanwhileInsteadOfOverwritingIt() {
        String before = asOf();
        save(before, "2026-01-01", "12");

        assertThat(save(before, "2026-01-01", "15")).hasStatus(422).bodyText()
                .contains("Enregistré entre-temps : « 12 »", "value=\"15\"");
        save(asOf(), "2026-01-01", "15");
        assertThat(observations.history(calls).getFirst().value()).isEqualByComparingTo("15");
    }

    @Test
    void takesBackTheFileItGaveAsTheEditAlone() {
        save("0", "2026-01-01", "12", "2026-02-01", "nf");
        for (Format format : Format.values()) {
            Workbook given = given(format);
            assertThat(send(given, format)).as(format.name()).hasStatus3xxRedirection();
        }
        assertThat(observations.history(calls)).hasSize(2);

        Workbook edited = changed(given(Format.ODS), "2026-01", Cell.number(new BigDecimal("13.5")));
        send(edited, Format.ODS);
        assertThat(observations.history(calls)).hasSize(3).first()
                .satisfies(one -> assertThat(one.value()).isEqualByComparingTo("13.5"));
    }

    @Test
    void givesAYearAsANumberThatASpreadsheetSavesBackUnchanged() {
        UUID incidents = As.call(() -> tracking.follow(contract, "R10", null, null, Tracking.Aim.NONE).id());
        As.call(() -> {
            observations.enter(incidents, java.time.LocalDate.of(2025, 1, 1), TypedValue.parse("12", 1000));
            return null;
        });
        assertThat(body(get("/contracts/" + contract.id() + "/entry/observations.csv"))).contains(";2025;")
                .doesNotContain("'2025");

        send(changed(given(Format.CSV), "2025", Cell.number(new BigDecimal("14"))), Format.ODS);
        assertThat(observations.history(incidents)).extracting(one -> one.typed().text()).containsExactly("14", "12");
    }

    @Test
    void offersTheStatesToChooseInEachCell() {
        assertThat(get("/contracts/" + contract.id() + "/entry?period=M")).bodyText()
                .contains("<datalist id=\"states\">", "label=\"non diffusé\"", "list=\"states\"");
    }

    @Test
    void refusesAFileCellByCellAndGivesItBackWithItsMessages() {
        save("0", "2026-01-01", "12");
        String answer = send(changed(given(Format.XLSX), "2026-01", Cell.text("beaucoup")), Format.XLSX).getResponse()
                .getRedirectedUrl();

        assertThat(get(String.valueOf(answer))).hasStatusOk().bodyText().contains("F2", "beaucoup",
                "ni un nombre, ni un compte");
        MvcTestResult file = get(answer + "/messages.xlsx");
        Workbook annotated = spreadsheets.read("x",
                new ByteArrayInputStream(file.getResponse().getContentAsByteArray()),
                Limits.USUAL);
        assertThat(annotated.sheets().getFirst().cell(1, 6).typed()).contains("beaucoup");
        assertThat(observations.history(calls)).hasSize(1);
    }

    @Test
    void offersAPartnerOnlyWhatItIsAskedFor() {
        Organisation police = organisations.findOrCreate("Police municipale des relevés", "LOCAL_AUTHORITY",
                "MUNICIPAL",
                null);
        As.call(() -> tracking.follow(contract, "R11", null, null,
                new Tracking.Aim(null, null, null, null, police.id())));
        var partner = As.role(Role.PARTNER, new Scope.Organisation(contract.id(), police.id()));

        assertThat(mvc.get().uri("/contracts/" + contract.id() + "/entry?period=M").with(partner)).hasStatusOk()
                .bodyText().contains("Incidents dans les transports").doesNotContain("Mains courantes");
        assertThat(mvc.post().uri("/contracts/" + contract.id() + "/indicators/" + calls + "/observations")
                .with(partner).with(csrf()).param("period", "2026-01-01").param("value", "3")).hasStatus(403);
    }

    @Test
    void showsEveryPeriodAtItsOwnAddress() {
        save("0", "2026-01-01", "12", "2026-02-01", "ndiff");
        assertThat(get("/contracts/" + contract.id() + "/dashboard/table")).hasStatusOk().bodyText()
                .contains("janvier 2026", "février 2026", "non diffusé");
    }

    @Test
    void followsAnIndicatorThatTheContractDefines() {
        mvc.post().uri("/contracts/" + contract.id() + "/indicators/define").with(coordinator()).with(csrf())
                .param("kind", "R").param("periodicity", "T").param("direction", "LOWER").param("name", "Halls occupés")
                .param("unit", "halls").param("formula", "Halls occupés le soir du relevé").param("source", "tournée")
                .param("producer", "bailleur").param("caution", "").exchange();
        As.call(() -> tracking.follow(contract, "L01", null, null, Tracking.Aim.NONE));

        assertThat(get("/contracts/" + contract.id() + "/dashboard")).hasStatusOk().bodyText()
                .contains("Halls occupés", "attendu : ");
    }

    private MvcTestResult save(String asOf, String... cells) {
        var request = mvc.post().uri("/contracts/" + contract.id() + "/entry").with(coordinator()).with(csrf())
                .param("period", "M").param("until", "2026-06-01").param("asOf", asOf);
        for (int i = 0; i < cells.length; i += 2) {
            request = request.param(calls + ":" + cells[i], cells[i + 1]);
        }
        return request.exchange();
    }

    private String asOf() {
        Matcher found = AS_OF.matcher(body(get("/contracts/" + contract.id() + "/entry?period=M&until=2026-06-01")));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Workbook given(Format format) {
        MvcTestResult file = get("/contracts/" + contract.id() + "/entry/observations." + format.extension());
        return spreadsheets.read("releves." + format.extension(),
                new ByteArrayInputStream(file.getResponse().getContentAsByteArray()), Limits.USUAL);
    }

    private static Workbook changed(Workbook workbook, String period, Cell value) {
        Sheet sheet = workbook.sheets().getFirst();
        List<List<Cell>> rows = new ArrayList<>();
        sheet.rows().forEach(row -> {
            List<Cell> line = new ArrayList<>(row);
            if (line.size() > 4 && line.get(4).typed().equals(period)) {
                line.set(5, value);
            }
            rows.add(line);
        });
        return new Workbook(workbook.fileName(), List.of(new Sheet(sheet.name(), rows)));
    }

    private MvcTestResult send(Workbook workbook, Format format) {
        return mvc.post().uri("/contracts/" + contract.id() + "/entry/file").multipart()
                .file(new MockMultipartFile("file", "releves." + format.extension(), null,
                        spreadsheets.write(workbook, format)))
                .with(coordinator()).with(csrf()).exchange();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(coordinator()).exchange();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor coordinator() {
        return As.role(Role.COORDINATOR, new Scope.Everything());
    }
}
