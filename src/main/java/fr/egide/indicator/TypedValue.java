package fr.egide.indicator;

import java.math.BigDecimal;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import fr.egide.web.Refusal;

/// What is typed in a cell: a number, `ndiff` withheld, `nf` or nothing not provided, `so` not applicable.
public record TypedValue(ObservedState state, @Nullable BigDecimal value) {

    /// @throws Refusal 422 `IND-001` for the ambiguous `n.d.`, `IND-002` for anything else that isn't understood
    public static TypedValue parse(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        return switch (text) {
            case "", "nf" -> new TypedValue(ObservedState.NOT_PROVIDED, null);
            case "ndiff" -> new TypedValue(ObservedState.WITHHELD, null);
            case "so" -> new TypedValue(ObservedState.NOT_APPLICABLE, null);
            case "nd", "n.d.", "n.d", "n/d" -> throw Refusal.unprocessable("IND-001", typed);
            default -> new TypedValue(ObservedState.MEASURED, number(typed, text));
        };
    }

    /// Whether this says the same as another: 12 and 12.0 are the same number.
    public boolean same(TypedValue other) {
        return state == other.state && (value == null || other.value == null
                ? value == other.value
                : value.compareTo(other.value) == 0);
    }

    /// As it would be typed: a decimal comma, `ndiff`, `nf`, `so`.
    public String text() {
        return switch (state) {
            case MEASURED -> java.util.Objects.requireNonNull(value).toPlainString().replace('.', ',');
            case WITHHELD -> "ndiff";
            case NOT_PROVIDED -> "nf";
            case NOT_APPLICABLE -> "so";
        };
    }

    private static BigDecimal number(String typed, String text) {
        try {
            return new BigDecimal(text.replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.'));
        } catch (NumberFormatException e) {
            throw Refusal.unprocessable("IND-002", typed);
        }
    }
}
