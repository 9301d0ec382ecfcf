package fr.egide.laboratory.reading;

import java.util.Optional;
import java.util.regex.Pattern;

import fr.egide.web.TypedNumber;

/// Numbers as typed by people or written by programs: `1 234,5` as well as `2.2e-16`.
final class Typed {

    private static final Pattern WRITTEN = Pattern.compile("[+-]?\\d{1,30}([.,]\\d{1,40})?([eE][+-]?\\d{1,3})?");

    private Typed() {
    }

    /// Nothing where it isn't a finite number.
    static Optional<Double> number(String typed) {
        return WRITTEN.matcher(typed).matches()
                ? Optional.of(Double.valueOf(typed.replace(',', '.'))).filter(Double::isFinite)
                : TypedNumber.parse(typed).map(java.math.BigDecimal::doubleValue);
    }
}
