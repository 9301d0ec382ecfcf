package fr.egide.document;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import fr.egide.web.Refusal;

/// Reads the cells of an OpenDocument spreadsheet (ISO/IEC 26300-3, `content.xml`) as a stream: what is repeated is not
/// unfolded when it is empty, comments and drawings inside cells are passed over, decimals keep every digit.
final class OdsReader {

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private final String fileName;
    private final Limits limits;
    private final List<Sheet> sheets = new ArrayList<>();

    private OdsReader(String fileName, Limits limits) {
        this.fileName = fileName;
        this.limits = limits;
    }

    static Workbook read(String fileName, Archive archive, Limits limits) {
        try (InputStream content = archive.entry("content.xml")
                .orElseThrow(() -> Refusal.unprocessable("DOC-005", fileName))) {
            OdsReader reader = new OdsReader(fileName, limits);
            reader.readDocument(Xml.read(content));
            return new Workbook(fileName, reader.sheets);
        } catch (XMLStreamException | IOException | NumberFormatException | DateTimeException e) {
            throw (Refusal) Refusal.unprocessable("DOC-005", fileName).initCause(e);
        }
    }

    private void readDocument(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (is(xml, TABLE, "tracked-changes")) {
                skip(xml);
            } else if (is(xml, TABLE, "table")) {
                readTable(xml);
            }
        }
    }

    private void readTable(XMLStreamReader xml) throws XMLStreamException {
        String name = String.valueOf(xml.getAttributeValue(TABLE, "name"));
        Rows rows = new Rows(fileName, name, limits);
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && is(xml, TABLE, "table"))) {
            if (xml.isStartElement() && is(xml, TABLE, "table-row")) {
                long times = times(xml, "number-rows-repeated");
                rows.add(readRow(xml, rows), times);
            } else if (xml.isStartElement() && (is(xml, TABLE, "shapes") || is(xml, TABLE, "table-source"))) {
                skip(xml);
            }
        }
        if (!name.startsWith("'file:")) {
            sheets.add(rows.sheet());
        }
    }

    private List<Cell> readRow(XMLStreamReader xml, Rows rows) throws XMLStreamException {
        List<Cell> row = new ArrayList<>();
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && is(xml, TABLE, "table-row"))) {
            if (!xml.isStartElement()) {
                continue;
            }
            long times = times(xml, "number-columns-repeated");
            if (is(xml, TABLE, "table-cell")) {
                rows.extend(row, readCell(xml), times);
            } else if (is(xml, TABLE, "covered-table-cell")) {
                skip(xml);
                rows.extend(row, Cell.EMPTY, times);
            }
        }
        return row;
    }

    private static Cell readCell(XMLStreamReader xml) throws XMLStreamException {
        String type = xml.getAttributeValue(OFFICE, "value-type");
        String value = xml.getAttributeValue(OFFICE, "value");
        String day = xml.getAttributeValue(OFFICE, "date-value");
        String string = xml.getAttributeValue(OFFICE, "string-value");
        String shown = OdsText.read(xml);
        return switch (type) {
            case "float", "percentage", "currency" -> value == null ? Cell.EMPTY : Cell.number(new BigDecimal(value));
            case "date" -> day == null ? Cell.text(shown) : day(day);
            case null -> Cell.text(shown);
            default -> Cell.text(string == null ? shown : string);
        };
    }

    private static Cell day(String value) {
        if (!value.contains("T")) {
            return Cell.date(LocalDate.parse(value));
        }
        LocalDateTime moment = LocalDateTime.parse(value);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? Cell.date(moment.toLocalDate())
                : Cell.text(moment.toString());
    }

    private static long times(XMLStreamReader xml, String attribute) {
        @Nullable
        String value = xml.getAttributeValue(TABLE, attribute);
        return value == null ? 1 : Math.max(1, Long.parseLong(value));
    }

    private static boolean is(XMLStreamReader xml, String namespace, String name) {
        return name.equals(xml.getLocalName()) && namespace.equals(xml.getNamespaceURI());
    }

    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0;) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /// The text of one cell: paragraphs are lines, runs of spaces count as one unless written as `text:s`.
    private static final class OdsText {

        private final StringBuilder text = new StringBuilder();
        private int paragraphs;
        private boolean inParagraph;

        static String read(XMLStreamReader xml) throws XMLStreamException {
            OdsText cell = new OdsText();
            for (int depth = 1; depth > 0;) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth += cell.opened(xml) ? 1 : 0;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    cell.closed(xml);
                } else if (event == XMLStreamConstants.CHARACTERS && cell.inParagraph) {
                    cell.collapse(xml.getText());
                }
            }
            return cell.text.toString();
        }

        /// Whether the element's content is to be read.
        private boolean opened(XMLStreamReader xml) throws XMLStreamException {
            if (!TEXT.equals(xml.getNamespaceURI())) {
                skip(xml);
                return false;
            }
            switch (xml.getLocalName()) {
                case "p", "h" -> {
                    inParagraph = true;
                    if (paragraphs++ > 0) {
                        text.append('\n');
                    }
                }
                case "s" -> {
                    String count = xml.getAttributeValue(TEXT, "c");
                    text.repeat(' ', count == null ? 1 : Math.min(1_000, Integer.parseInt(count)));
                }
                case "tab" -> text.append('\t');
                case "line-break" -> text.append('\n');
                default -> {
                }
            }
            return true;
        }

        private void closed(XMLStreamReader xml) {
            if (TEXT.equals(xml.getNamespaceURI()) && (xml.getLocalName().equals("p"))) {
                inParagraph = false;
            }
        }

        private void collapse(String characters) {
            for (char c : characters.toCharArray()) {
                boolean isBlank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
                if (!isBlank) {
                    text.append(c);
                } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                    text.append(' ');
                }
            }
        }
    }
}
