package fr.egide.document;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// One field of a CSV file. A text that a spreadsheet would run as a formula, or take for a number or a date, is written
/// behind an apostrophe, taken away again when the file comes back.
final class CsvCell {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,20})([.,]\\d{1,20})?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{2}/\\d{2}/\\d{4}");
    private static final Pattern DANGEROUS = Pattern.compile("(?s)[=+\\-@\t\r].*");

    private CsvCell() {
    }

    static Cell read(String field) {
        if (field.startsWith("'") && isGuarded(field.substring(1))) {
            return Cell.text(field.substring(1));
        }
        if (NUMBER.matcher(field).matches()) {
            return Cell.number(new BigDecimal(field.replace(',', '.')));
        }
        return DAY.matcher(field).matches() ? day(field) : Cell.text(field);
    }

    static String write(Cell cell) {
        return switch (cell) {
            case Cell.Text(String value) -> isGuarded(value) ? "'" + value : value;
            case Cell.Number(BigDecimal value) -> value.toPlainString().replace('.', ',');
            case Cell.Date(var value) -> value.toString();
            case Cell.Empty() -> "";
        };
    }

    /// A text that begins with an apostrophe before a guarded one is guarded too: nothing is taken away by mistake.
    private static boolean isGuarded(String value) {
        return DANGEROUS.matcher(value).matches() || NUMBER.matcher(value).matches() || DAY.matcher(value).matches()
                || value.startsWith("'") && isGuarded(value.substring(1));
    }

    private static Cell day(String field) {
        try {
            return Cell.date(field.contains("/")
                    ? LocalDate.of(Integer.parseInt(field.substring(6)), Integer.parseInt(field.substring(3, 5)),
                            Integer.parseInt(field.substring(0, 2)))
                    : LocalDate.parse(field));
        } catch (DateTimeException e) {
            return Cell.text(field);
        }
    }
}
