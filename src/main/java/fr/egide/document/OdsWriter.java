package fr.egide.document;

import java.util.LinkedHashMap;
import java.util.Map;

import static fr.egide.document.OdsParts.escaped;

/// Writes an OpenDocument spreadsheet: the first row of each sheet bold and frozen, numbers and dates as such.
final class OdsWriter {

    private OdsWriter() {
    }

    static byte[] write(Workbook workbook) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("META-INF/manifest.xml", OdsParts.MANIFEST);
        parts.put("meta.xml", OdsParts.meta(workbook.fileName()));
        parts.put("settings.xml", OdsParts.settings(workbook));
        parts.put("styles.xml", OdsParts.STYLES);
        parts.put("content.xml", content(workbook));
        return OdfPackage.of(Format.ODS.mediaType(), parts);
    }

    private static String content(Workbook workbook) {
        StringBuilder xml = new StringBuilder(OdsParts.CONTENT_HEAD);
        for (int s = 0; s < workbook.sheets().size(); s++) {
            int[] widths = Widths.of(workbook.sheets().get(s));
            for (int c = 0; c < widths.length; c++) {
                xml.append("<style:style style:name=\"w").append(s).append('-').append(c)
                        .append("\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"")
                        .append(widths[c] * 2).append("mm\"/></style:style>");
            }
        }
        xml.append("</office:automatic-styles><office:body><office:spreadsheet>");
        for (int s = 0; s < workbook.sheets().size(); s++) {
            sheet(xml, workbook.sheets().get(s), s);
        }
        return xml.append("</office:spreadsheet></office:body></office:document-content>").toString();
    }

    private static void sheet(StringBuilder xml, Sheet sheet, int number) {
        xml.append("<table:table table:name=\"").append(escaped(sheet.name())).append("\">");
        for (int c = 0; c < Math.max(1, sheet.width()); c++) {
            xml.append("<table:table-column table:style-name=\"w").append(number).append('-').append(c)
                    .append("\" table:default-cell-style-name=\"cell\"/>");
        }
        for (int r = 0; r < sheet.rows().size(); r++) {
            row(xml, sheet, r);
        }
        xml.append(sheet.rows().isEmpty() ? "<table:table-row><table:table-cell/></table:table-row>" : "")
                .append("</table:table>");
    }

    private static void row(StringBuilder xml, Sheet sheet, int row) {
        xml.append(row == 0 ? "<table:table-header-rows>" : "").append("<table:table-row>");
        sheet.rows().get(row).forEach(cell -> cell(xml, cell, row == 0));
        xml.append(sheet.rows().get(row).isEmpty() ? "<table:table-cell/>" : "").append("</table:table-row>")
                .append(row == 0 ? "</table:table-header-rows>" : "");
    }

    private static void cell(StringBuilder xml, Cell cell, boolean isHead) {
        String style = isHead ? "head" : cell instanceof Cell.Date ? "day" : "cell";
        xml.append("<table:table-cell table:style-name=\"").append(style).append('"');
        switch (cell) {
            case Cell.Empty() -> xml.append("/>");
            case Cell.Number(var value) -> xml.append(" office:value-type=\"float\" office:value=\"")
                    .append(value.toPlainString()).append("\"><text:p>").append(value.toPlainString())
                    .append("</text:p></table:table-cell>");
            case Cell.Date(var value) -> xml.append(" office:value-type=\"date\" office:date-value=\"").append(value)
                    .append("\"><text:p>").append(value).append("</text:p></table:table-cell>");
            case Cell.Text(var value) -> {
                xml.append(" office:value-type=\"string\">");
                value.lines().forEach(line -> xml.append("<text:p>").append(OdsParts.spaced(line)).append("</text:p>"));
                xml.append(value.endsWith("\n") ? "<text:p/>" : "").append("</table:table-cell>");
            }
        }
    }
}
