package fr.egide.laboratory.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.web.Formats;
import fr.egide.web.Texts;

/// Values of a result as a reader's language writes them: six significant digits, for those who check.
@Component
class ValueWords {

    private static final int DIGITS = 6;
    private static final int LONGEST_LIST = 24;
    private static final double SMALLEST = 1e-4;
    private static final double LARGEST = 1e9;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final Formats formats;
    private final Texts texts;

    ValueWords(Formats formats, Texts texts) {
        this.formats = formats;
        this.texts = texts;
    }

    String text(@Nullable Object value) {
        return switch (value) {
            case null -> texts.text("laboratory.unbounded");
            case Double number -> number(number);
            case Number whole -> formats.integer(whole);
            case Boolean truth -> texts.text("laboratory.value." + truth);
            case Map<?, ?> interval -> texts.text("laboratory.interval", text(interval.get("lower")),
                    text(interval.get("upper")));
            case List<?> list -> list(list);
            default -> value.toString();
        };
    }

    /// A constant in words.
    String constant(@Nullable Object value) {
        return value instanceof String name && name.matches("[A-Z][A-Z_]+")
                ? texts.text("laboratory.value." + name)
                : text(value);
    }

    private String list(List<?> list) {
        String shown = list.stream().limit(LONGEST_LIST).map(this::text).collect(Collectors.joining("\u00a0; "));
        return list.isEmpty() ? "—" : list.size() > LONGEST_LIST ? shown + "\u00a0; …" : shown;
    }

    private String number(double value) {
        double size = Math.abs(value);
        if (size == 0) {
            return formats.integer(0);
        }
        int exponent = (int) Math.floor(Math.log10(size));
        if (size >= SMALLEST && size < LARGEST) {
            return value == Math.rint(value)
                    ? formats.integer(value)
                    : trimmed(value, Math.max(0, DIGITS - 1 - exponent));
        }
        return trimmed(value / Math.pow(10, exponent), DIGITS - 2) + "\u00a0×\u00a010" + raised(exponent);
    }

    /// Without the zeros that end its decimals.
    private String trimmed(double value, int digits) {
        String written = formats.decimal(value, digits);
        return digits == 0 ? written : written.replaceAll("0+$", "").replaceAll("[.,]$", "");
    }

    private static String raised(int exponent) {
        return Stream.of(Integer.toString(exponent).split(""))
                .map(digit -> digit.equals("-") ? "⁻" : String.valueOf(SUPERSCRIPTS.charAt(Integer.parseInt(digit))))
                .collect(Collectors.joining());
    }
}
