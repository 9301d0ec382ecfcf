package fr.egide.document;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.egide.web.Refusal;

/// CSV in UTF-8: semicolons and decimal commas when written, the separator of the first line when read.
final class CsvFiles {

    private static final String BOM = "\ufeff";
    private static final String SHEET = "CSV";

    private CsvFiles() {
    }

    static Workbook read(String fileName, byte[] content, Limits limits) {
        String text = decoded(fileName, content);
        Rows rows = new Rows(fileName, SHEET, limits);
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator(text)).skipEmptyLines(false)
                .allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text)) {
            for (CsvRecord line : reader) {
                List<Cell> row = new ArrayList<>();
                line.getFields().forEach(field -> rows.extend(row, CsvCell.read(field), 1));
                rows.add(row, 1);
            }
            return new Workbook(fileName, List.of(rows.sheet()));
        } catch (CsvParseException | IOException e) {
            throw (Refusal) Refusal.unprocessable("DOC-005", fileName).initCause(e);
        }
    }

    static byte[] write(Sheet sheet) {
        StringWriter text = new StringWriter();
        text.append(BOM);
        try (CsvWriter writer = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text)) {
            sheet.rows().forEach(row -> writer.writeRecord(row.stream().map(CsvCell::write).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String decoded(String fileName, byte[] content) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            if (text.indexOf('\0') >= 0) {
                throw Refusal.unprocessable("DOC-002", fileName);
            }
            return text.startsWith(BOM) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw (Refusal) Refusal.unprocessable("DOC-004", fileName).initCause(e);
        }
    }

    /// The separator met most often outside quotes in the first line that has one.
    private static char separator(String text) {
        Map<Character, Long> counts = text.replaceAll("(?s)\"[^\"]*\"", "").lines()
                .filter(line -> line.matches(".*[;,\t].*")).findFirst().stream()
                .flatMap(line -> line.chars().mapToObj(c -> (char) c))
                .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
        return Stream.of(';', '\t', ',').max(java.util.Comparator.comparing(c -> counts.getOrDefault(c, 0L) * 4
                - (c == ',' ? 3 : c == '\t' ? 1 : 0))).orElse(';');
    }
}
