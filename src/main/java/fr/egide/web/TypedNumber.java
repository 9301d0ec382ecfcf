package fr.egide.web;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// A number as people type it: `1 234,5`, spaces of any width, a decimal comma or point. No exponent: what nobody types
/// by hand is a mistake, and a number of a thousand digits must not be kept.
public final class TypedNumber {

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,15}(?:[.,]\\d{1,20})?");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u2009\u202f]");

    private TypedNumber() {
    }

    /// Nothing when it isn't a number, or has more than 15 digits before the comma.
    public static Optional<BigDecimal> parse(String typed) {
        String text = SPACES.matcher(typed).replaceAll("").replace('\u2212', '-');
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }
}
