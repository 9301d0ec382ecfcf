package fr.egide.laboratory.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import fr.egide.document.Cell;
import fr.egide.document.Limits;
import fr.egide.document.Sheet;
import fr.egide.document.Spreadsheets;
import fr.egide.document.Workbook;
import fr.egide.web.Refusal;

/// Reads tables: what was pasted, or a CSV, ODS or XLSX file.
@Component
public class Tables {

    /// What one request may send.
    public static final int MOST_BYTES = 2_000_000;
    private static final Limits LIMITS = new Limits(MOST_BYTES, 40_000_000, 20_000, 200);

    private final Spreadsheets spreadsheets;

    Tables(Spreadsheets spreadsheets) {
        this.spreadsheets = spreadsheets;
    }

    /// The first sheet of a file.
    ///
    /// @throws Refusal 422 `DOC-…` for a file that can't be read
    public GivenTable ofFile(String fileName, InputStream content) {
        Workbook workbook = spreadsheets.read(fileName, content, LIMITS);
        return workbook.sheets().isEmpty()
                ? new GivenTable(List.of(), List.of())
                : GivenTable.of(workbook.sheets().getFirst());
    }

    /// A table pasted from a spreadsheet, or CSV. Where the headings have no separator there is one column, whose decimal
    /// commas separate nothing.
    public GivenTable ofText(String name, String text) {
        if (text.isBlank()) {
            return new GivenTable(List.of(), List.of());
        }
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return first.matches("[^;,\t]*")
                ? GivenTable.of(new Sheet(name, text.lines().map(line -> List.of(Cell.text(line.strip()))).toList()))
                : ofFile(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// The body of a request, within bounds.
    ///
    /// @throws Refusal 413 `LAB-015` beyond them
    public static String body(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Refusal(HttpStatus.CONTENT_TOO_LARGE, "LAB-015", MOST_BYTES / 1_000_000);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
