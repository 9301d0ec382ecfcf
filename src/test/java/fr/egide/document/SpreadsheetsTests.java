package fr.egide.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.Mockito;
import org.springframework.context.support.ResourceBundleMessageSource;

import com.github.miachm.sods.Range;
import com.github.miachm.sods.SpreadSheet;

import fr.egide.web.Refusal;
import fr.egide.web.Site;
import fr.egide.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SpreadsheetsTests {

    private static final Sheet SHEET = new Sheet("CSV", List.of(
            row(text("Intitulé"), text("Code"), text("Montant"), text("Le"), text("Note")),
            row(text("Visites « été » & <b>"), text("01001"), number("12500.50"), day(2024, 3, 14),
                    text("=cmd|' /C calc'!A0")),
            row(),
            row(Cell.EMPTY, text("123"), number("-0.1"), Cell.EMPTY, text("deux\nlignes\n\net  trois   espaces ")),
            row(text("@ici"), text("2024-03-14"), number("0"), day(1999, 6, 7), text("'-apostrophe")),
            row(text("œuvre ; \"citée\""), text("+33"), number("123456789.12"), day(2026, 12, 31), text("a\tb"))));

    private final Spreadsheets spreadsheets = spreadsheets(false);

    @ParameterizedTest
    @EnumSource
    void readsBackEqualWhatItWrote(Format format) {
        Workbook workbook = new Workbook("plan", List.of(SHEET));

        assertThat(read(spreadsheets.write(workbook, format))).isEqualTo(workbook);
    }

    @ParameterizedTest
    @EnumSource
    void saysInTrainingThatAllIsFictitiousAndLeavesThatOutWhenReading(Format format) {
        Workbook workbook = new Workbook("plan", List.of(SHEET));
        byte[] written = spreadsheets(true).write(workbook, format);

        assertThat(written).isNotEqualTo(spreadsheets.write(workbook, format));
        assertThat(read(written).sheets().getFirst().rows()).isEqualTo(SHEET.rows());
    }

    @Test
    void countsTheLineThatSaysSoInTheAddressesOfACsv() {
        byte[] written = spreadsheets(true).write(new Workbook("plan", List.of(SHEET)), Format.CSV);

        assertThat(read(written).sheets().getFirst().place(1, 2).address()).isEqualTo("C3");
        assertThat(SHEET.place(1, 2).address()).isEqualTo("C2");
    }

    @Test
    void writesAnOdsThatAnotherReaderUnderstands() throws IOException {
        byte[] ods = spreadsheets.write(new Workbook("plan", List.of(SHEET)), Format.ODS);
        com.github.miachm.sods.Sheet sheet = new SpreadSheet(new ByteArrayInputStream(ods)).getSheet(0);

        assertThat(sheet.getRange(1, 1).getValue()).isEqualTo("01001");
        assertThat(sheet.getRange(1, 2).getValue()).isEqualTo(12500.50);
        assertThat(sheet.getRange(1, 3).getValue()).isEqualTo(LocalDate.of(2024, 3, 14));
        assertThat(sheet.getRange(0, 0).getStyle().isBold()).isTrue();
    }

    @Test
    void readsAnOdsOfAnotherWriter() throws IOException {
        com.github.miachm.sods.Sheet sheet = new com.github.miachm.sods.Sheet("Autre", 3, 3);
        Range range = sheet.getDataRange();
        range.setValues("Nom", 1.5, LocalDate.of(2025, 2, 1), "été", null, null, null, null, 3);
        SpreadSheet file = new SpreadSheet();
        file.appendSheet(sheet);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.save(bytes);

        assertThat(read(bytes.toByteArray()).sheets()).containsExactly(new Sheet("Autre", List.of(
                row(text("Nom"), number("1.5"), day(2025, 2, 1)), row(text("été")),
                row(Cell.EMPTY, Cell.EMPTY, number("3")))));
    }

    @Test
    void readsOdsOddities() throws IOException {
        byte[] ods = ods("""
                <table:table table:name="S"><office:forms/><table:table-column table:number-columns-repeated="16384"/>
                <table:table-header-rows><table:table-row><table:table-cell office:value-type="string" table:number-columns-repeated="2"><office:annotation><text:p>commentaire</text:p></office:annotation><text:p>Un <text:span>mot</text:span></text:p></table:table-cell><table:covered-table-cell/><table:table-cell office:value-type="percentage" office:value="0.62"><text:p>62 %</text:p></table:table-cell><table:table-cell office:value-type="currency" office:currency="EUR" office:value="1200"><text:p>1 200 €</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16000"/></table:table-row></table:table-header-rows>
                <table:table-row table:number-rows-repeated="2"><table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"><text:p>2</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2024-03-14T10:30:00"><text:p>14/03/24</text:p></table:table-cell></table:table-row>
                <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
                </table:table>""");

        assertThat(read(ods).sheets()).containsExactly(new Sheet("S", List.of(
                row(text("Un mot"), text("Un mot"), Cell.EMPTY, number("0.62"), number("1200")),
                row(number("2"), text("2024-03-14T10:30")), row(number("2"), text("2024-03-14T10:30")))));
    }

    @Test
    void refusesWhatLiesBeyondTheLimits() throws IOException {
        byte[] ods = ods("""
                <table:table table:name="S"><table:table-row table:number-rows-repeated="1048576">\
                <table:table-cell office:value-type="float" office:value="1"/></table:table-row></table:table>""");

        assertThatThrownBy(() -> read(ods)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.code()).isEqualTo("DOC-006"));
    }

    @Test
    void refusesAnArchiveThatUnpacksBeyondMeasure() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 201; i++) {
                zip.write(zeros);
            }
        }

        assertRefused(bytes.toByteArray(), "DOC-007");
    }

    @Test
    void saysWhatToDoWithAFileItCannotRead() {
        byte[] xlsx = spreadsheets.write(new Workbook("plan", List.of(SHEET)), Format.XLSX);
        byte[] ods = spreadsheets.write(new Workbook("plan", List.of(SHEET)), Format.ODS);

        assertRefused(new byte[0], "DOC-008");
        assertRefused("été;2".getBytes(Charset.forName("ISO-8859-1")), "DOC-004");
        assertRefused(new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "DOC-003");
        assertRefused(new byte[]{'%', 'P', 'D', 'F', 0}, "DOC-002");
        assertRefused(java.util.Arrays.copyOf(ods, ods.length / 2), "DOC-005");
        assertRefused(java.util.Arrays.copyOf(xlsx, xlsx.length / 2), "DOC-005");
        assertRefused(new byte[20_000_001], "DOC-001");
    }

    @Test
    void findsTheSeparatorOfACsv() {
        Sheet expected = new Sheet("CSV", List.of(row(text("a"), text("b;c"), number("1.5"))));

        assertThat(readText("a;\"b;c\";1,5\n").sheets()).containsExactly(expected);
        assertThat(readText("\ufeffa,b;c,1.5\r\n").sheets()).isNotEmpty();
        assertThat(readText("a\tb;c\t1,5").sheets()).containsExactly(expected);
        assertThat(readText("a,\"b;c\",\"1,5\"").sheets()).containsExactly(expected);
    }

    @Test
    void givesBackTheFileWithItsMessages() {
        Workbook sent = new Workbook("plan.ods", List.of(SHEET));
        CellMessage message = new CellMessage(SHEET.place(3, 2), "-0,1", "problem.DOC-404", List.of());

        Workbook annotated = spreadsheets.annotate(sent, List.of(message));

        assertThat(annotated.sheets().getFirst().cell(0, 5)).isEqualTo(text("Messages"));
        assertThat(annotated.sheets().getFirst().cell(3, 5).typed()).contains("C4", "-0,1");
        assertThat(spreadsheets.annotate(annotated, List.of(message))).isEqualTo(annotated);
    }

    @Test
    void namesColumnsAsASpreadsheetDoes() {
        assertThat(SHEET.place(0, 0).address()).isEqualTo("A1");
        assertThat(SHEET.place(11, 25).address()).isEqualTo("Z12");
        assertThat(SHEET.place(0, 26).letter()).isEqualTo("AA");
        assertThat(SHEET.place(0, 702).letter()).isEqualTo("AAA");
    }

    private void assertRefused(byte[] content, String code) {
        assertThatThrownBy(() -> read(content)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private Workbook readText(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Workbook read(byte[] content) {
        return spreadsheets.read("plan", new ByteArrayInputStream(content), Limits.USUAL);
    }

    private static Spreadsheets spreadsheets(boolean training) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setDefaultLocale(java.util.Locale.FRENCH);
        Site site = Mockito.mock(Site.class);
        Mockito.when(site.holdsFictitious()).thenReturn(training);
        Texts texts = Mockito.mock(Texts.class);
        Mockito.when(texts.text(Mockito.anyString(), Mockito.any(Object[].class))).thenAnswer(call -> messages
                .getMessage(call.getArgument(0), java.util.Arrays.copyOfRange(call.getArguments(), 1,
                        call.getArguments().length), java.util.Locale.FRENCH));
        return new Spreadsheets(site, texts);
    }

    private static byte[] ods(String tables) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write(Format.ODS.mediaType().getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write((OdsParts.CONTENT_HEAD + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
                    + "</office:spreadsheet></office:body></office:document-content>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static List<Cell> row(Cell... cells) {
        return List.of(cells);
    }

    private static Cell text(String value) {
        return Cell.text(value);
    }

    private static Cell number(String value) {
        return Cell.number(new BigDecimal(value));
    }

    private static Cell day(int year, int month, int day) {
        return Cell.date(LocalDate.of(year, month, day));
    }
}
