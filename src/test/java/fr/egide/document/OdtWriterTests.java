package fr.egide.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OdtWriterTests {

    @Test
    void partsParagraphsAtEmptyLinesAndKeepsSingleEndsOfLine() throws IOException {
        assertThat(content(new TextDocument.Words("un\ndeux\n\ntrois"))).contains(
                "<text:p text:style-name=\"Text_20_body\">un<text:line-break/>deux</text:p>",
                "<text:p text:style-name=\"Text_20_body\">trois</text:p>");
    }

    @Test
    void escapesWhatXmlWouldTakeForItself() throws IOException {
        assertThat(content(new TextDocument.Bullets(List.of("a < b & c")))).contains("a &lt; b &amp; c");
    }

    @Test
    void givesColumnsRoomForWhatTheyHold() throws IOException {
        assertThat(content(new TextDocument.Table("Titre", List.of("n", "texte"),
                List.of(List.of("1", "Vingt-cinq lettres en tout"))))).contains("style:column-width=\"40.9mm\"",
                        "style:column-width=\"133.1mm\"", "<table:table-header-rows>");
    }

    @Test
    void keepsDrawingsAsVectorsUnderTheirName() throws IOException {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 360 180\" aria-label=\"Vols\"></svg>";
        TextDocument.Block drawing = new TextDocument.Drawing(svg);

        assertThat(content(drawing)).contains("svg:width=\"110.0mm\" svg:height=\"55.0mm\"",
                "xlink:href=\"Pictures/1.svg\"", "<svg:title>Vols</svg:title>");
        assertThat(part(drawing, "Pictures/1.svg")).isEqualTo(svg);
        assertThat(part(drawing, "META-INF/manifest.xml")).contains("Pictures/1.svg");
    }

    private static String content(TextDocument.Block block) throws IOException {
        return part(block, "content.xml");
    }

    private static String part(TextDocument.Block block, String name) throws IOException {
        byte[] odt = OdtWriter.write(new TextDocument("Titre", "fr", List.of(block)));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(odt))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name);
    }
}
