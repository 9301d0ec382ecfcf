package fr.egide.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static fr.egide.document.OdsParts.spaced;

/// Writes an OpenDocument text: an outline of headings, paragraphs, lists, drawings and tables, all in named styles.
public final class OdtWriter {

    /// Of the text, in millimetres.
    private static final double WIDTH = 174;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 48;

    private final StringBuilder columns = new StringBuilder();
    private final StringBuilder xml = new StringBuilder();
    private final OdtDrawings drawings = new OdtDrawings();
    private int tables;

    private OdtWriter() {
    }

    public static byte[] write(TextDocument document) {
        Map<String, String> parts = new LinkedHashMap<>();
        OdtWriter writer = new OdtWriter();
        String content = writer.content(document);
        parts.put("META-INF/manifest.xml", OdtParts.manifest(writer.drawings.files().keySet()));
        parts.put("meta.xml", OdtParts.meta(document));
        parts.put("styles.xml", OdtParts.styles(document.language()));
        parts.put("content.xml", content);
        parts.putAll(writer.drawings.files());
        return OdfPackage.of(OdtParts.MEDIA_TYPE, parts);
    }

    public static String mediaType() {
        return OdtParts.MEDIA_TYPE;
    }

    private String content(TextDocument document) {
        paragraph("Title", document.title());
        document.blocks().forEach(this::block);
        return OdtParts.CONTENT_HEAD + columns + "</office:automatic-styles><office:body><office:text>" + xml
                + "</office:text></office:body></office:document-content>";
    }

    private void block(TextDocument.Block block) {
        switch (block) {
            case TextDocument.Heading(int level, String text) -> xml.append("<text:h text:style-name=\"Heading_20_")
                    .append(level).append("\" text:outline-level=\"").append(level).append("\">")
                    .append(spaced(text.strip())).append("</text:h>");
            case TextDocument.Words(String text) -> paragraphs("Text_20_body", text);
            case TextDocument.Note(String text) -> paragraphs("Note", text);
            case TextDocument.Bullets(List<String> items) -> {
                xml.append("<text:list text:style-name=\"Bullets\">");
                items.forEach(item -> {
                    xml.append("<text:list-item>");
                    paragraph("Text_20_body", item);
                    xml.append("</text:list-item>");
                });
                xml.append("</text:list>");
            }
            case TextDocument.Drawing(String svg) -> xml.append("<text:p text:style-name=\"Text_20_body\">")
                    .append(drawings.add(svg)).append("</text:p>");
            case TextDocument.Table table -> table(table);
        }
    }

    private void table(TextDocument.Table table) {
        paragraph("Caption", table.caption());
        xml.append("<table:table table:name=\"T").append(++tables).append("\" table:style-name=\"table\">")
                .append(columns(table)).append("<table:table-header-rows>");
        row("head", "Table_20_Heading", table.head());
        xml.append("</table:table-header-rows>");
        table.rows().forEach(row -> row("cell", "Table_20_Contents", row));
        xml.append("</table:table>");
        paragraph("Note", "");
    }

    /// Columns share the width of the page by the longest text they hold.
    private String columns(TextDocument.Table table) {
        StringBuilder declared = new StringBuilder();
        int[] shares = IntStream.range(0, table.head().size()).map(column -> share(table, column)).toArray();
        double unit = WIDTH / IntStream.of(shares).sum();
        for (int c = 0; c < shares.length; c++) {
            String name = "T" + tables + "-" + c;
            columns.append("<style:style style:name=\"").append(name)
                    .append("\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"")
                    .append(String.format(Locale.ROOT, "%.1fmm", unit * shares[c])).append("\"/></style:style>");
            declared.append("<table:table-column table:style-name=\"").append(name).append("\"/>");
        }
        return declared.toString();
    }

    private static int share(TextDocument.Table table, int column) {
        int longest = Stream.concat(Stream.of(table.head()), table.rows().stream())
                .mapToInt(row -> row.get(column).length()).max().orElse(NARROWEST);
        return Math.clamp(longest, NARROWEST, WIDEST);
    }

    private void row(String style, String words, List<String> cells) {
        xml.append("<table:table-row table:style-name=\"row\">");
        cells.forEach(cell -> {
            xml.append("<table:table-cell table:style-name=\"").append(style)
                    .append("\" office:value-type=\"string\">");
            paragraphs(words, cell);
            xml.append("</table:table-cell>");
        });
        xml.append("</table:table-row>");
    }

    /// Empty lines part paragraphs; a single end of line stays one.
    private void paragraphs(String style, String text) {
        Stream.of(text.strip().split("\n\\s*\n")).forEach(words -> paragraph(style, words));
    }

    private void paragraph(String style, String text) {
        xml.append("<text:p text:style-name=\"").append(style).append("\">");
        xml.append(String.join("<text:line-break/>", text.lines().map(OdsParts::spaced).toList()));
        xml.append("</text:p>");
    }
}
