package fr.egide.partner;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fr.egide.web.Refusal;

import static java.util.Objects.requireNonNull;

/// Texts as people type them.
final class Typed {

    /// Longest name, function or body.
    static final int LINE = 300;

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private Typed() {
    }

    static String kept(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static @Nullable String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }

    /// Several in one field, none of them twice.
    ///
    /// @param marks characters of a regular expression's class that part them
    static List<String> several(String typed, String marks) {
        return Stream.of(typed.split("[" + marks + "\n\r]")).map(String::strip).filter(part -> !part.isEmpty())
                .distinct().toList();
    }

    /// @throws Refusal 422 `PAR-014`
    static @Nullable LocalDate date(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(written(typed));
            if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
                throw Refusal.unprocessable("PAR-014", typed);
            }
            return date;
        } catch (DateTimeException e) {
            throw (Refusal) Refusal.unprocessable("PAR-014", typed).initCause(e);
        }
    }

    /// @throws Refusal 422 `PAR-015` when the text is longer than a line
    static String line(String typed) {
        if (typed.length() > LINE) {
            throw Refusal.unprocessable("PAR-015", LINE);
        }
        return typed;
    }

    /// What the reading gives, its refusal being kept for the field.
    static <T> @Nullable T attempt(String field, Supplier<@Nullable T> reading, Map<String, Refusal> problems) {
        try {
            return reading.get();
        } catch (Refusal refusal) {
            problems.putIfAbsent(field, refusal);
            return null;
        }
    }

    static String lower(@Nullable String typed) {
        return requireNonNull(typed).toLowerCase(Locale.ROOT);
    }

    /// A day written 14/03/2024 as well as 2024-03-14.
    private static String written(String typed) {
        return typed.matches("\\d{1,2}/\\d{1,2}/\\d{4}")
                ? Stream.of(typed.split("/")).map(part -> part.length() == 1 ? "0" + part : part)
                        .reduce((after, before) -> before + "-" + after).orElseThrow()
                : typed;
    }
}
