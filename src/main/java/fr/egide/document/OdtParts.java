package fr.egide.document;

import java.util.Collection;
import java.util.stream.Collectors;

/// The fixed parts of the OpenDocument texts we write: named styles, so that a town restyles the whole at once.
final class OdtParts {

    static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

    private static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
            <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.text"/>
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
            <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
            """;

    static final String CONTENT_HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content
            """ + OdsParts.NAMESPACES + """
            <office:automatic-styles>\
            <style:style style:name="table" style:family="table">\
            <style:table-properties style:width="174mm" table:align="left" fo:margin-bottom="4mm"/></style:style>\
            <style:style style:name="head" style:family="table-cell"><style:table-cell-properties fo:padding="1.2mm"\
             fo:background-color="#eef3f4" fo:border-bottom="0.5pt solid #0b5563"/></style:style>\
            <style:style style:name="cell" style:family="table-cell"><style:table-cell-properties fo:padding="1.2mm"\
             fo:border-bottom="0.25pt solid #c9d2da"/></style:style>\
            <style:style style:name="row" style:family="table-row">\
            <style:table-row-properties fo:keep-together="always"/></style:style>""";

    private static final String PAGES = """
            <office:automatic-styles><style:page-layout style:name="a4"><style:page-layout-properties\
             fo:page-width="210mm" fo:page-height="297mm" fo:margin-top="20mm" fo:margin-bottom="15mm"\
             fo:margin-left="18mm" fo:margin-right="18mm"/><style:footer-style><style:header-footer-properties\
             fo:min-height="8mm" fo:margin-top="4mm"/></style:footer-style></style:page-layout>\
            </office:automatic-styles><office:master-styles><style:master-page style:name="Standard"\
             style:page-layout-name="a4"><style:footer><text:p text:style-name="Footer">Égide · <text:page-number\
             text:select-page="current">1</text:page-number> / <text:page-count>1</text:page-count></text:p>\
            </style:footer></style:master-page></office:master-styles></office:document-styles>""";

    private OdtParts() {
    }

    /// @param drawings names of SVG files in the archive
    static String manifest(Collection<String> drawings) {
        return MANIFEST + drawings.stream().map(name -> "<manifest:file-entry manifest:full-path=\"" + name
                + "\" manifest:media-type=\"image/svg+xml\"/>").collect(Collectors.joining())
                + "</manifest:manifest>";
    }

    /// Named styles, the page and its footer.
    static String styles(String language) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-styles " + OdsParts.NAMESPACES
                + "<office:styles><style:default-style style:family=\"paragraph\"><style:text-properties"
                + " style:font-name=\"Open Sans\" fo:font-family=\"'Open Sans', 'Liberation Sans', Arial\""
                + " fo:font-size=\"10.5pt\" fo:language=\"" + language + "\" fo:country=\""
                + (language.equals("en") ? "GB" : "FR") + "\"/></style:default-style>"
                + paragraph("Standard", "", "", "") + paragraph("Text_20_body", "Standard", "2.5mm", "")
                + paragraph("Note", "Standard", "2mm", "fo:font-size=\"9pt\" fo:color=\"#4a5a68\"")
                + paragraph("Footer", "Standard", "", "fo:font-size=\"8pt\" fo:color=\"#4a5a68\"")
                + paragraph("Caption", "Standard", "1mm", "fo:font-weight=\"bold\" fo:font-size=\"9.5pt\"")
                + paragraph("Table_20_Contents", "Standard", "", "fo:font-size=\"9pt\"")
                + paragraph("Table_20_Heading", "Table_20_Contents", "",
                        "fo:font-size=\"9pt\" fo:font-weight=\"bold\"")
                + paragraph("Title", "Standard", "4mm",
                        "fo:font-size=\"22pt\" fo:font-weight=\"bold\" fo:color=\"#0b5563\"")
                + heading(1, "15pt") + heading(2, "12pt") + heading(3, "10.5pt")
                + "<text:list-style style:name=\"Bullets\"><text:list-level-style-bullet text:level=\"1\""
                + " text:bullet-char=\"•\"><style:list-level-properties text:space-before=\"4mm\""
                + " text:min-label-width=\"4mm\"/></text:list-level-style-bullet></text:list-style></office:styles>"
                + PAGES;
    }

    static String meta(TextDocument document) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-meta " + OdsParts.NAMESPACES
                + "<office:meta><meta:generator>Égide</meta:generator><dc:title>"
                + OdsParts.escaped(document.title()) + "</dc:title><dc:language>" + document.language()
                + "</dc:language></office:meta></office:document-meta>";
    }

    private static String paragraph(String name, String parent, String after, String text) {
        return "<style:style style:name=\"" + name + "\" style:display-name=\"" + name.replace("_20_", " ")
                + "\" style:family=\"paragraph\""
                + (parent.isEmpty() ? "" : " style:parent-style-name=\"" + parent + "\"") + ">"
                + (after.isEmpty() ? "" : "<style:paragraph-properties fo:margin-bottom=\"" + after + "\"/>")
                + (text.isEmpty() ? "" : "<style:text-properties " + text + "/>") + "</style:style>";
    }

    private static String heading(int level, String size) {
        return "<style:style style:name=\"Heading_20_" + level + "\" style:display-name=\"Heading " + level
                + "\" style:family=\"paragraph\" style:parent-style-name=\"Standard\" style:default-outline-level=\""
                + level + "\"><style:paragraph-properties fo:keep-with-next=\"always\" fo:margin-top=\""
                + (8 - 2 * level) + "mm\" fo:margin-bottom=\"2mm\"/><style:text-properties fo:font-weight=\"bold\""
                + " fo:color=\"#0b5563\" fo:font-size=\"" + size + "\"/></style:style>";
    }
}
