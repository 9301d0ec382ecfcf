package fr.egide.diagnosis.writing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.frame.Frames;
import fr.egide.web.TypedNumber;

import static java.util.Objects.requireNonNull;

/// Turns the typed texts of a field into its value, or says what is wrong with them.
@Component
class ValueParser {

    private static final int SHORT = 300;
    private static final int LONG = 50_000;
    private static final int MOST_EUROS = 100_000_000;
    private static final int MOST_PEOPLE = 100_000_000;
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2099;
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final Frames frames;

    ValueParser(Frames frames) {
        this.frames = frames;
    }

    /// The value (null when nothing was typed); what is wrong is added to `problems` under the field's name.
    @Nullable
    Object read(Field field, List<String> typed, Map<String, Wrong> problems) {
        List<String> texts = typed.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
        try {
            Object value = value(field, texts);
            if (field.required() && value == null) {
                throw new WrongValue(Wrong.of("required"));
            }
            return value;
        } catch (WrongValue wrong) {
            problems.put(field.name(), wrong.what);
            return null;
        }
    }

    private @Nullable Object value(Field field, List<String> texts) {
        return switch (field.kind()) {
            case BOOLEAN -> !texts.isEmpty();
            case FINDINGS, SOURCES -> texts.stream().map(ValueParser::id).distinct().toList();
            case TEXT, LONG_TEXT, DATE, EUROS, COUNT, SCORE, WEIGHT, CHOICE ->
                texts.isEmpty() ? null : single(field, texts.getFirst());
        };
    }

    private Object single(Field field, String text) {
        return switch (field.kind()) {
            case TEXT -> bounded(text, SHORT);
            case LONG_TEXT -> bounded(text, LONG);
            case DATE -> date(text);
            case EUROS -> euros(text);
            case COUNT -> integer(text, 0, MOST_PEOPLE);
            case SCORE -> integer(text, 1, 5);
            case WEIGHT -> integer(text, 0, 10);
            case CHOICE -> word(field, text);
            case BOOLEAN, FINDINGS, SOURCES -> throw new IllegalArgumentException(field.toString());
        };
    }

    private static String bounded(String text, int length) {
        if (text.length() > length) {
            throw new WrongValue(Wrong.of("too-long", length));
        }
        return text.replace("\r\n", "\n");
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = text.contains("/") ? LocalDate.parse(text, FRENCH) : LocalDate.parse(text);
            if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                throw new WrongValue(Wrong.of("date", text));
            }
            return date;
        } catch (DateTimeParseException e) {
            throw new WrongValue(Wrong.of("date", text), e);
        }
    }

    private static BigDecimal euros(String text) {
        BigDecimal amount = number(text.replace("€", ""));
        if (amount.signum() < 0 || amount.compareTo(BigDecimal.valueOf(MOST_EUROS)) > 0
                || amount.stripTrailingZeros().scale() > 2) {
            throw new WrongValue(Wrong.of("euros", text));
        }
        return amount;
    }

    private static Integer integer(String text, int least, int most) {
        try {
            int number = number(text).intValueExact();
            if (number < least || number > most) {
                throw new WrongValue(Wrong.of("range", text, Integer.toString(least), Integer.toString(most)));
            }
            return number;
        } catch (ArithmeticException e) {
            throw new WrongValue(Wrong.of("range", text, Integer.toString(least), Integer.toString(most)), e);
        }
    }

    private static BigDecimal number(String text) {
        return TypedNumber.parse(text).orElseThrow(() -> new WrongValue(Wrong.of("number", text)));
    }

    private String word(Field field, String code) {
        if (!frames.holds(requireNonNull(field.vocabulary()), code)) {
            throw new WrongValue(Wrong.of("choice", code));
        }
        return code;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new WrongValue(Wrong.of("choice", text), e);
        }
    }

    private static final class WrongValue extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Wrong what;

        WrongValue(Wrong what) {
            super(what.key());
            this.what = what;
        }

        WrongValue(Wrong what, Throwable cause) {
            super(what.key(), cause);
            this.what = what;
        }
    }
}
