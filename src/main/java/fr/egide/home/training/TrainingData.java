package fr.egide.home.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.core.io.ClassPathResource;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/// What the training contract is made of: tables of `training/`, whose days are months after its first one (`+3`, or
/// `+12.20` for the twentieth day of that month).
final class TrainingData {

    private TrainingData() {
    }

    /// The lines of a table, by column; nothing is kept of an empty cell.
    static List<Map<String, String>> table(String name) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(
                new ClassPathResource("training/" + name + ".csv").getContentAsString(StandardCharsets.UTF_8))) {
            return reader.stream().map(NamedCsvRecord::getFieldsAsMap)
                    .peek(line -> line.values().removeIf(String::isEmpty))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String cell(Map<String, String> line, String column) {
        return Objects.requireNonNull(line.get(column), column);
    }

    /// @param written `+<months>` or `+<months>.<day of that month>`
    static LocalDate day(LocalDate first, String written) {
        String[] parts = written.substring(1).split("\\.");
        return first.plusMonths(Integer.parseInt(parts[0]))
                .plusDays(parts.length == 1 ? 0 : Integer.parseInt(parts[1]) - 1L);
    }
}
