package fr.egide.document;

/// The fixed parts of the OpenDocument spreadsheets we write.
final class OdsParts {

    static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
            <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
            <manifest:file-entry manifest:full-path="settings.xml" manifest:media-type="text/xml"/>
            <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """;

    static final String NAMESPACES = """
             xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
             xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
             xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
             xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
             xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
             xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0"
             xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
             xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
             xmlns:xlink="http://www.w3.org/1999/xlink"
             xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.3">""";

    static final String STYLES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-styles
            """ + NAMESPACES + """
            <office:styles><style:default-style style:family="table-cell">\
            <style:text-properties fo:font-size="10pt" fo:language="fr" fo:country="FR"/></style:default-style>\
            </office:styles></office:document-styles>""";

    static final String CONTENT_HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content
            """ + NAMESPACES + """
            <office:automatic-styles>\
            <number:date-style style:name="day-format"><number:day number:style="long"/><number:text>/</number:text>\
            <number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/>\
            </number:date-style>\
            <style:style style:name="cell" style:family="table-cell">\
            <style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/></style:style>\
            <style:style style:name="day" style:family="table-cell" style:data-style-name="day-format">\
            <style:table-cell-properties style:vertical-align="top"/></style:style>\
            <style:style style:name="head" style:family="table-cell">\
            <style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="middle" fo:background-color="#e8ecf1"/>\
            <style:text-properties fo:font-weight="bold"/></style:style>""";

    private OdsParts() {
    }

    static String meta(String title) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-meta " + NAMESPACES
                + "<office:meta><meta:generator>Égide</meta:generator><dc:title>" + escaped(title)
                + "</dc:title></office:meta></office:document-meta>";
    }

    /// Freezes the first row of each sheet.
    static String settings(Workbook workbook) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-settings ")
                .append(NAMESPACES)
                .append("<office:settings><config:config-item-set config:name=\"ooo:view-settings\">")
                .append("<config:config-item-map-indexed config:name=\"Views\"><config:config-item-map-entry>")
                .append("<config:config-item-map-named config:name=\"Tables\">");
        workbook.sheets().forEach(
                sheet -> xml.append("<config:config-item-map-entry config:name=\"").append(escaped(sheet.name()))
                        .append("\">").append(item("VerticalSplitMode", "short", 2))
                        .append(item("VerticalSplitPosition", "int", 1)).append(item("PositionBottom", "int", 1))
                        .append("</config:config-item-map-entry>"));
        return xml.append("</config:config-item-map-named></config:config-item-map-entry>")
                .append("</config:config-item-map-indexed></config:config-item-set></office:settings>")
                .append("</office:document-settings>").toString();
    }

    private static String item(String name, String type, int value) {
        return "<config:config-item config:name=\"" + name + "\" config:type=\"" + type + "\">" + value
                + "</config:config-item>";
    }

    static String escaped(String text) {
        return Xml.allowed(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"",
                "&quot;");
    }

    /// One line with its spaces and tabs kept: the format counts a run of spaces as one.
    static String spaced(String line) {
        return escaped(line).replace("\t", "<text:tab/>").replaceAll("(?<= ) |^ | $", "<text:s/>");
    }
}
