package fr.egide.contract.editing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.frame.Frames;
import fr.egide.frame.Vocabulary;
import fr.egide.partner.Organisation;
import fr.egide.partner.Organisations;
import fr.egide.web.Refusal;
import fr.egide.web.TypedNumber;

import static java.util.Objects.requireNonNull;

/// Turns a typed text into the value of a field, or says what is wrong with it. An organisation that isn't known yet is
/// created when its family and level were typed with it (`<field>.family`, `<field>.level`).
@Component
public class ValueReader {

    private static final int SHORT = 300;
    private static final int LONG = 20_000;
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final LocalDate FIRST_DAY = LocalDate.of(1950, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);
    private static final BigDecimal MOST_EUROS = BigDecimal.TEN.pow(12);
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final Frames frames;
    private final Organisations organisations;

    ValueReader(Frames frames, Organisations organisations) {
        this.frames = frames;
        this.organisations = organisations;
    }

    /// The value (null when nothing was typed); problems are added to `problems` under the field's name.
    public @Nullable Object read(Field field, Typed typed, Map<String, Problem> problems) {
        try {
            Object value = value(field, typed);
            if (field.required() && (value == null || value instanceof List<?> list && list.isEmpty())) {
                throw new Wrong(Problem.of("required"));
            }
            return value;
        } catch (Wrong wrong) {
            problems.put(field.name(), wrong.problem);
            return null;
        }
    }

    private @Nullable Object value(Field field, Typed typed) {
        String text = typed.first(field.name()).orElse("");
        return switch (field.kind()) {
            case BOOLEAN -> !text.isEmpty();
            case CHOICES -> typed.all(field.name()).stream().map(code -> word(field, code)).toList();
            case ORGANISATIONS -> organisations(field, typed);
            case TEXT, FUNCTION -> text.isEmpty() ? null : bounded(text, SHORT);
            case LONG_TEXT -> text.isEmpty() ? null : bounded(text, LONG);
            case DATE -> text.isEmpty() ? null : date(text);
            case DECIMAL -> text.isEmpty() ? null : decimal(text);
            case EUROS -> text.isEmpty() ? null : euros(text);
            case INTEGER -> text.isEmpty() ? null : integer(text, 0, Integer.MAX_VALUE);
            case YEAR -> text.isEmpty() ? null : integer(text, FIRST_DAY.getYear(), LAST_DAY.getYear());
            case CHOICE -> text.isEmpty() ? null : word(field, text);
            case ORGANISATION -> text.isEmpty() ? null : organisation(field, text, typed);
            case REFERENCES -> typed.all(field.name()).stream().map(ValueReader::reference).distinct().toList();
            case COMMUNES -> typed.all(field.name()).stream().distinct().toList();
            case REFERENCE -> text.isEmpty() ? null : reference(text);
        };
    }

    private static String bounded(String text, int length) {
        if (text.length() > length) {
            throw new Wrong(Problem.of("too-long", length));
        }
        return text.replace("\r\n", "\n");
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = text.contains("/") ? LocalDate.parse(text, FRENCH) : LocalDate.parse(text);
            if (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY)) {
                throw new Wrong(Problem.of("date-range", text, FIRST_DAY.getYear(), LAST_DAY.getYear()));
            }
            return date;
        } catch (DateTimeParseException e) {
            throw new Wrong(Problem.of("date", text), e);
        }
    }

    private static BigDecimal decimal(String text) {
        return TypedNumber.parse(text).orElseThrow(() -> new Wrong(Problem.of("number", text)));
    }

    private static BigDecimal euros(String text) {
        BigDecimal amount = decimal(text.replace("€", ""));
        if (amount.signum() < 0 || amount.compareTo(MOST_EUROS) >= 0 || amount.stripTrailingZeros().scale() > 2) {
            throw new Wrong(Problem.of("euros", text));
        }
        return amount;
    }

    private static Integer integer(String text, int least, int most) {
        try {
            int number = decimal(text).intValueExact();
            if (number < least || number > most) {
                throw new Wrong(Problem.of("range", text, Integer.toString(least), Integer.toString(most)));
            }
            return number;
        } catch (ArithmeticException e) {
            throw new Wrong(Problem.of("integer", text), e);
        }
    }

    private String word(Field field, String code) {
        Vocabulary vocabulary = requireNonNull(field.vocabulary());
        if (!frames.holds(vocabulary, code)) {
            throw new Wrong(Problem.of("choice", code));
        }
        return code;
    }

    private static UUID reference(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Wrong(Problem.of("choice", text), e);
        }
    }

    private List<UUID> organisations(Field field, Typed typed) {
        List<UUID> ids = new ArrayList<>();
        for (String name : typed.all(field.name())) {
            UUID id = organisation(field, name, typed);
            if (!ids.contains(id)) {
                ids.add(id);
            }
        }
        return ids;
    }

    private UUID organisation(Field field, String name, Typed typed) {
        return known(name).or(() -> organisations.findByName(bounded(name, SHORT))).orElseGet(() -> {
            String family = typed.first(field.name() + ".family").orElse("");
            String level = typed.first(field.name() + ".level").orElse("");
            if (family.isEmpty() || level.isEmpty()) {
                throw new Wrong(Problem.of("unknown-organisation", name));
            }
            try {
                return organisations.findOrCreate(name, family, level, null);
            } catch (Refusal refusal) {
                throw new Wrong(Problem.of("choice", family + " " + level), refusal);
            }
        }).id();
    }

    /// The organisation whose identifier was given instead of a name, as other software does.
    private Optional<Organisation> known(String text) {
        return UUID_TEXT.matcher(text).matches() ? organisations.find(UUID.fromString(text)) : Optional.empty();
    }

    private static final class Wrong extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        Wrong(Problem problem) {
            super(problem.key());
            this.problem = problem;
        }

        Wrong(Problem problem, Throwable cause) {
            super(problem.key(), cause);
            this.problem = problem;
        }
    }
}
