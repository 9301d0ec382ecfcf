package fr.egide.context.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.egide.web.Refusal;
import fr.egide.web.TypedNumber;

/// The lines of an official CSV file under their headings.
public final class Csv {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    private final Content content;
    private final char separator;

    public Csv(Content content, char separator) {
        this.content = content;
        this.separator = separator;
    }

    /// Headings without the spaces around them.
    public static List<String> headings(Content content, char separator) {
        return List.of(content.heading().replace("\"", "").split(String.valueOf(separator))).stream()
                .map(String::strip).toList();
    }

    /// @throws Refusal 422 `CTX-001` for a file whose quotes don't close
    public void forEach(Consumer<NamedCsvRecord> reader) {
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().fieldSeparator(separator).allowMissingFields(true)
                .ofNamedCsvRecord(content.text())) {
            lines.forEach(reader);
        } catch (CsvParseException e) {
            throw (Refusal) Refusal.unprocessable("CTX-001", content.fileName(), 0).initCause(e);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// A cell without the spaces around it, empty where the line is too short.
    public static String text(NamedCsvRecord line, String column) {
        return line.findField(column).orElse("").strip();
    }

    /// A whole number of things, nothing for `NA` or an empty cell.
    ///
    /// @throws Refusal 422 `CTX-006` naming line, column and value
    public Optional<BigDecimal> count(NamedCsvRecord line, String column) {
        Optional<BigDecimal> amount = amount(line, column);
        if (amount.isPresent() && amount.get().stripTrailingZeros().scale() > 0) {
            throw wrong(line.getStartingLineNumber(), column, text(line, column));
        }
        return amount;
    }

    /// A number of things of which there may be halves, nothing for `NA` or an empty cell.
    ///
    /// @throws Refusal 422 `CTX-006` naming line, column and value
    public Optional<BigDecimal> amount(NamedCsvRecord line, String column) {
        String cell = text(line, column);
        if (cell.isEmpty() || cell.equals("NA")) {
            return Optional.empty();
        }
        return Optional.of(TypedNumber.parse(cell).filter(value -> value.signum() >= 0 && value.compareTo(MOST) <= 0)
                .orElseThrow(() -> wrong(line.getStartingLineNumber(), column, cell)));
    }

    /// What is wrong with one cell of this file: 422 `CTX-006`.
    public Refusal wrong(long line, String column, String value) {
        return wrong(content.fileName(), line, column, value);
    }

    /// What is wrong with one cell: 422 `CTX-006`.
    public static Refusal wrong(String file, long line, String column, String value) {
        return Refusal.unprocessable("CTX-006", file, line, column, value).with("line", line).with("column", column)
                .with("value", value);
    }
}
