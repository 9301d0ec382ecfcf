package fr.egide.context.importing;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import fr.egide.context.Absence;
import fr.egide.context.LeftOut;
import fr.egide.context.PlainText;
import fr.egide.context.TableKind;
import fr.egide.context.Variable;
import fr.egide.context.Variables;
import fr.egide.context.file.Content;
import fr.egide.context.file.Csv;
import fr.egide.context.file.Years;
import fr.egide.document.Cell;
import fr.egide.document.Limits;
import fr.egide.document.Sheet;
import fr.egide.document.Spreadsheets;
import fr.egide.web.Refusal;
import fr.egide.web.TypedNumber;

/// Our own model, in CSV, ODS or XLSX: a column of commune codes, perhaps one of years, and one column a variable,
/// headed by its code or its label. An empty cell says nothing; `ndiff` says that the value isn't published.
@Component
class PlainModel {

    private static final Set<String> CODES = Set.of("code", "code commune", "code insee", "codgeo", "insee", "com");
    private static final Set<String> YEARS = Set.of("annee", "year");
    private static final Set<String> NOT_PUBLISHED = Set.of("ndiff", "nd", "n d", "ns", "s");

    private final Spreadsheets spreadsheets;
    private final Variables variables;

    PlainModel(Spreadsheets spreadsheets, Variables variables) {
        this.spreadsheets = spreadsheets;
        this.variables = variables;
    }

    TableKind kind() {
        return TableKind.PLAIN;
    }

    /// @throws Refusal 422 `CTX-004` to `CTX-010`, `DOC-001` to `DOC-008`
    void read(Content content, Years years, Collected into) {
        Sheet sheet = spreadsheets.read(content.fileName(), new ByteArrayInputStream(content.bytes()), Limits.USUAL)
                .sheets().stream().filter(one -> one.width() > 0).findFirst()
                .orElseThrow(() -> Refusal.unprocessable("CTX-002", content.fileName()));
        int heading = IntStream.range(0, sheet.rows().size()).filter(row -> column(sheet, row, CODES).isPresent())
                .findFirst().orElseThrow(() -> Refusal.unprocessable("CTX-008", content.fileName()));
        new Reader(content.fileName(), sheet, heading, years, into).read();
    }

    private static Optional<Integer> column(Sheet sheet, int row, Set<String> headings) {
        return IntStream.range(0, sheet.width())
                .filter(column -> headings.contains(PlainText.of(sheet.cell(row, column).typed()))).boxed().findFirst();
    }

    private final class Reader {

        private final String file;
        private final Sheet sheet;
        private final int heading;
        private final Years years;
        private final Collected into;
        private final Map<Integer, Variable> columns = new LinkedHashMap<>();

        Reader(String file, Sheet sheet, int heading, Years years, Collected into) {
            this.file = file;
            this.sheet = sheet;
            this.heading = heading;
            this.years = years;
            this.into = into;
        }

        void read() {
            int code = column(sheet, heading, CODES).orElseThrow();
            Optional<Integer> year = column(sheet, heading, YEARS);
            IntStream.range(0, sheet.width()).filter(column -> column != code && !year.equals(Optional.of(column)))
                    .forEach(this::heading);
            if (columns.isEmpty()) {
                throw Refusal.unprocessable("CTX-009", file);
            }
            for (int row = heading + 1; row < sheet.rows().size(); row++) {
                String commune = code(sheet.cell(row, code));
                if (!commune.isEmpty()) {
                    row(row, commune, year.isEmpty() ? years.of("") : year(row, year.get()));
                }
            }
        }

        private void heading(int column) {
            String title = sheet.cell(heading, column).typed().strip();
            variables.named(title).filter(Variable::isImported).ifPresentOrElse(
                    variable -> columns.put(column, variable), () -> {
                        if (!title.isEmpty()) {
                            into.leaveOut(sheet.place(heading, column).line(), title, LeftOut.Why.UNKNOWN_COLUMN);
                        }
                    });
        }

        private void row(int row, String commune, int year) {
            columns.forEach((column, variable) -> {
                Cell cell = sheet.cell(row, column);
                if (NOT_PUBLISHED.contains(PlainText.of(cell.typed()))) {
                    into.putAbsent(variable.code(), year, commune, Absence.NOT_PUBLISHED);
                } else if (!cell.isEmpty()) {
                    into.put(variable.code(), year, commune, TypedNumber.parse(cell.typed())
                            .filter(value -> variable.accepts(value.doubleValue()))
                            .orElseThrow(() -> wrong(row, column)));
                }
            });
        }

        private int year(int row, int column) {
            return TypedNumber.parse(sheet.cell(row, column).typed()).filter(value -> value.scale() <= 0)
                    .map(BigDecimal::intValue).map(years::checked).orElseThrow(() -> wrong(row, column));
        }

        private Refusal wrong(int row, int column) {
            return Csv.wrong(file, sheet.place(row, column).line(), sheet.cell(heading, column).typed(),
                    sheet.cell(row, column).typed());
        }

        /// A spreadsheet takes the leading zero of a code away: it is given back.
        private static String code(Cell cell) {
            String typed = cell.typed().strip();
            return cell instanceof Cell.Number && typed.length() == 4 ? "0" + typed : typed;
        }
    }
}
