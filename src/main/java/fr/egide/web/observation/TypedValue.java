package fr.egide.web.observation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import fr.egide.web.Refusal;
import fr.egide.web.TypedNumber;

/// What is typed in a cell: a number, a count on its base (`37/1250`), a value and its 95 % margin (`34,5±2,1`),
/// `ndiff` withheld, `nf` or nothing not provided, `so` not applicable.
public record TypedValue(ObservedState state, @Nullable BigDecimal value, @Nullable Basis basis) {

    /// @param per the unit counts per 1, 100 (a percentage) or 1,000: what a count on its base is multiplied by
    /// @throws Refusal 422 `IND-001` for the ambiguous `n.d.`, `IND-002` for anything else that isn't understood
    public static TypedValue parse(String typed, int per) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        return switch (text) {
            case "", "nf" -> new TypedValue(ObservedState.NOT_PROVIDED, null, null);
            case "ndiff" -> new TypedValue(ObservedState.WITHHELD, null, null);
            case "so" -> new TypedValue(ObservedState.NOT_APPLICABLE, null, null);
            case "nd", "n.d.", "n.d", "n/d" -> throw Refusal.unprocessable("IND-001", typed);
            default -> measured(typed, text, per);
        };
    }

    /// Whether this says the same as another: 12 and 12.0 are the same number.
    public boolean same(TypedValue other) {
        return state == other.state && text().equals(other.text());
    }

    /// As it would be typed, with a decimal comma.
    public String text() {
        return switch (state) {
            case MEASURED -> switch (basis) {
                case Basis.Count(long count, BigDecimal base) -> count + "/" + digits(base);
                case Basis.Margin(BigDecimal half) -> digits(Objects.requireNonNull(value)) + "±" + digits(half);
                case null -> digits(Objects.requireNonNull(value));
            };
            case WITHHELD -> "ndiff";
            case NOT_PROVIDED -> "nf";
            case NOT_APPLICABLE -> "so";
        };
    }

    private static TypedValue measured(String typed, String text, int per) {
        int slash = text.indexOf('/');
        int margin = text.indexOf('±');
        if (slash > 0) {
            BigDecimal count = number(typed, text.substring(0, slash));
            BigDecimal base = number(typed, text.substring(slash + 1));
            if (base.signum() <= 0 || count.signum() < 0 || count.stripTrailingZeros().scale() > 0
                    || per == 100 && count.compareTo(base) > 0) {
                throw Refusal.unprocessable("IND-002", typed);
            }
            return new TypedValue(ObservedState.MEASURED,
                    count.multiply(BigDecimal.valueOf(per)).divide(base, MathContext.DECIMAL64),
                    new Basis.Count(count.longValueExact(), base));
        }
        if (margin > 0) {
            BigDecimal half = number(typed, text.substring(margin + 1));
            if (half.signum() <= 0) {
                throw Refusal.unprocessable("IND-002", typed);
            }
            return new TypedValue(ObservedState.MEASURED, number(typed, text.substring(0, margin)),
                    new Basis.Margin(half));
        }
        return new TypedValue(ObservedState.MEASURED, number(typed, text), null);
    }

    private static BigDecimal number(String typed, String text) {
        return TypedNumber.parse(text).orElseThrow(() -> Refusal.unprocessable("IND-002", typed));
    }

    private static String digits(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
