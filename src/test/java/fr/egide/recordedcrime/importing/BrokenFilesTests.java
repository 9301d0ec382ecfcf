package fr.egide.recordedcrime.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.egide.EgideTest;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/// A file that isn't understood is refused with its place, and the database stays as it was.
@EgideTest
class BrokenFilesTests {

    private static final String HEADER = "\"CODGEO_2025\";\"annee\";\"indicateur\";\"unite_de_compte\";\"nombre\";"
            + "\"taux_pour_mille\";\"est_diffuse\";\"insee_pop\";\"insee_pop_millesime\";\"insee_log\";"
            + "\"insee_log_millesime\";\"complement_info_nombre\";\"complement_info_taux\"\n";
    private static final String ROW = "\"31555\";\"2019\";\"Vols avec armes\";\"Infraction\";\"%s\";\"1\";\"diff\";"
            + "\"500000\";\"2019\";\"NA\";\"NA\";\"NA\";\"NA\"\n";

    @Autowired
    EditionLoader loader;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Texts texts;
    @TempDir
    Path folder;

    @Test
    void refusesATextWhereANumberIsExpected() throws IOException {
        Refusal refusal = refusal(bytes(HEADER + ROW.formatted("beaucoup")));
        assertThat(refusal.code()).isEqualTo("RCR-003");
        assertThat(texts.text(refusal.messageKey(), refusal.arguments())).contains("base.csv", "nombre", "beaucoup",
                "2");
    }

    @Test
    void refusesANegativeOrFractionalCount() throws IOException {
        assertThat(refusal(bytes(HEADER + ROW.formatted("-3"))).code()).isEqualTo("RCR-003");
        assertThat(refusal(bytes(HEADER + ROW.formatted("3,5"))).code()).isEqualTo("RCR-003");
    }

    @Test
    void refusesAnUnknownCommune() throws IOException {
        Refusal refusal = refusal(bytes(HEADER + ROW.formatted("3").replace("31555", "99999")));
        assertThat(refusal.code()).isEqualTo("RCR-004");
        assertThat(refusal.arguments()).containsExactly("base.csv", 2, "CODGEO_2025", "99999");
    }

    @Test
    void refusesAMissingColumn() throws IOException {
        Refusal refusal = refusal(bytes(HEADER.replace("\"nombre\";", "") + ROW.formatted("3")));
        assertThat(refusal.code()).isEqualTo("RCR-002");
        assertThat(refusal.arguments()).contains("nombre");
    }

    @Test
    void refusesAnIndicatorNobodyKnows() throws IOException {
        assertThat(refusal(bytes(HEADER + ROW.formatted("3").replace("Vols avec armes", "Vols de nuages"))).code())
                .isEqualTo("RCR-008");
    }

    @Test
    void refusesARowCutShort() throws IOException {
        assertThat(refusal(bytes(HEADER + "\"31555\";\"2019\";\"Vols avec armes\"\n")).code()).isEqualTo("RCR-010");
    }

    @Test
    void refusesTwoValuesForOneCell() throws IOException {
        Refusal refusal = refusal(bytes(HEADER + ROW.formatted("3") + ROW.formatted("4")));
        assertThat(refusal.code()).isEqualTo("RCR-011");
    }

    @Test
    void refusesAYearOutOfTheSeries() throws IOException {
        assertThat(refusal(bytes(HEADER + ROW.formatted("3").replace("\"2019\";\"Vols", "\"1875\";\"Vols"))).code())
                .isEqualTo("RCR-012");
    }

    @Test
    void refusesADisclosureItDoesNotKnow() throws IOException {
        assertThat(refusal(bytes(HEADER + ROW.formatted("3").replace("\"diff\"", "\"oui\""))).code())
                .isEqualTo("RCR-016");
    }

    @Test
    void refusesLatin1() throws IOException {
        Refusal refusal = refusal((HEADER + ROW.formatted("3").replace("Vols avec armes", "Violences à côté"))
                .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refusal.code()).isEqualTo("RCR-007");
        assertThat(texts.text(refusal.messageKey(), refusal.arguments())).contains("UTF-8");
    }

    @Test
    void refusesATruncatedGzip() throws IOException {
        byte[] whole = gzip(HEADER + ROW.formatted("3"));
        assertThat(refusal(Arrays.copyOf(whole, whole.length - 20)).code()).isEqualTo("RCR-001");
    }

    @Test
    void refusesAGzipCutWithinItsHeader() throws IOException {
        assertThat(refusal(Arrays.copyOf(gzip(HEADER), 6)).code()).isEqualTo("RCR-001");
    }

    @Test
    void namesTheThreeTerritoryColumnsItTakes() throws IOException {
        for (String file : List.of(HEADER.replace("CODGEO_2025", "lieu"), "<!DOCTYPE html>\n<html></html>\n", "")) {
            Refusal refusal = refusal(bytes(file));
            assertThat(texts.text(refusal.messageKey(), refusal.arguments())).contains("CODGEO_AAAA",
                    "Code_departement", "Code_region");
        }
    }

    @Test
    void saysThePlaceInMembersOfTheirOwn() {
        assertThat(FilePlace.of("RCR-003", List.of("base.csv", "12", "nombre", "beaucoup")))
                .isEqualTo(new FilePlace("base.csv", 12, "nombre", "beaucoup"));
        assertThat(FilePlace.of("RCR-500", List.of())).isEqualTo(new FilePlace(null, null, null, null));
    }

    @Test
    void refusesADamagedGzip() throws IOException {
        byte[] whole = gzip(HEADER + ROW.formatted("3"));
        whole[whole.length - 6] ^= 0x55;
        assertThat(refusal(whole).code()).isEqualTo("RCR-001");
    }

    @Test
    void refusesAnEmptyFileAndOneWithoutRows() throws IOException {
        assertThat(refusal(bytes(HEADER)).code()).isEqualTo("RCR-009");
        assertThat(refusal(new byte[0]).code()).isEqualTo("RCR-019");
    }

    @Test
    void refusesALineOfTwoGigabytesWithoutHoldingIt() throws IOException {
        assertThat(refusal(repeated('x', 2048)).code()).isEqualTo("RCR-005");
    }

    @Test
    void refusesAZipBomb() throws IOException {
        assertThat(refusal(repeated('\n', 256)).code()).isEqualTo("RCR-006");
    }

    /// A header, then this many mebibytes of one character: gzip parts follow one another in one file.
    private byte[] repeated(char character, int mebibytes) throws IOException {
        byte[] part = gzip(String.valueOf(character).repeat(1 << 20));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(gzip(HEADER));
        for (int i = 0; i < mebibytes; i++) {
            file.writeBytes(part);
        }
        return file.toByteArray();
    }

    private Refusal refusal(byte[] content) throws IOException {
        Path file = folder.resolve("base.csv");
        Files.write(file, content);
        return refusal(file);
    }

    private Refusal refusal(Path file) throws IOException {
        long before = rows();
        Progress progress = new Progress(Files.size(file), 0);
        Refusal refusal = catchThrowableOfType(Refusal.class,
                () -> loader.load(new EditionLoader.Request(file, "base.csv", "file", null, null), progress));
        assertThat(refusal).isNotNull();
        assertThat(rows()).isEqualTo(before);
        return refusal;
    }

    private long rows() {
        return jdbc.sql("""
                SELECT (SELECT count(*) FROM recordedcrime.edition) + (SELECT count(*) FROM recordedcrime.territory_cells)
                  + (SELECT count(*) FROM recordedcrime.edition_label)""").query(Long.class).single();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
