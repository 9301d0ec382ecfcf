package fr.egide.web.observation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Periods as a file writes them: 2026-03, 2026-T1, 2026-S2, 2026, 2026-03-14. Any day of a period is understood too.
public final class PeriodText {

    private static final Pattern PART = Pattern.compile("(\\d{4})-?([TQS])(\\d)");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})|(\\d{1,2})/(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d/M/uuuu");

    private PeriodText() {
    }

    /// @param start first day of the period
    public static String write(Periodicity periodicity, LocalDate start) {
        return switch (periodicity) {
            case M -> "%d-%02d".formatted(start.getYear(), start.getMonthValue());
            case T -> "%d-T%d".formatted(start.getYear(), (start.getMonthValue() + 2) / 3);
            case S -> "%d-S%d".formatted(start.getYear(), (start.getMonthValue() + 5) / 6);
            case A -> Integer.toString(start.getYear());
            case P -> start.toString();
        };
    }

    /// First day of the period, or nothing when the text names none of this periodicity.
    public static Optional<LocalDate> read(Periodicity periodicity, String typed) {
        String text = typed.strip().toUpperCase(Locale.ROOT);
        try {
            Matcher part = PART.matcher(text);
            if (part.matches()) {
                Periodicity said = part.group(2).equals("S") ? Periodicity.S : Periodicity.T;
                int months = said == Periodicity.S ? 6 : 3;
                return said != periodicity
                        ? Optional.empty()
                        : Optional.of(LocalDate.of(year(part.group(1)), (year(part.group(3)) - 1) * months + 1, 1));
            }
            Matcher month = MONTH.matcher(text);
            if (month.matches()) {
                boolean isIso = month.group(1) != null;
                return periodicity != Periodicity.M
                        ? Optional.empty()
                        : Optional.of(LocalDate.of(year(month.group(isIso ? 1 : 4)),
                                year(month.group(isIso ? 2 : 3)), 1));
            }
            if (YEAR.matcher(text).matches()) {
                return periodicity != Periodicity.A ? Optional.empty() : Optional.of(LocalDate.of(year(text), 1, 1));
            }
            LocalDate day = text.contains("/") ? LocalDate.parse(text, FRENCH) : LocalDate.parse(text);
            return Optional.of(periodicity.startOf(day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int year(String digits) {
        return Integer.parseInt(digits);
    }
}
