package fr.egide.contract;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/// Money of some budget lines, in euros, from what was planned to what was spent; absent where nobody has typed a figure,
/// which isn't zero.
public record Means(@Nullable BigDecimal planned, @Nullable BigDecimal requested, @Nullable BigDecimal granted,
        @Nullable BigDecimal paid, @Nullable BigDecimal spent) {

    public static Means of(Collection<BudgetLine> lines) {
        return new Means(sum(lines, BudgetLine::planned), sum(lines, BudgetLine::requested),
                sum(lines, BudgetLine::granted), sum(lines, BudgetLine::paid), sum(lines, BudgetLine::spent));
    }

    private static @Nullable BigDecimal sum(Collection<BudgetLine> lines,
            Function<BudgetLine, @Nullable BigDecimal> amount) {
        return lines.stream().map(amount).filter(Objects::nonNull).map(Objects::requireNonNull).reduce(BigDecimal::add)
                .orElse(null);
    }

    /// Paid over planned, as a proportion; nothing where nothing was planned or nobody said what was paid.
    public @Nullable Double paidShare() {
        return planned == null || paid == null || planned.signum() == 0
                ? null
                : paid.doubleValue() / planned.doubleValue();
    }

    /// Part of the planned money that doesn't come from the FIPD, as a proportion: its calls ask for half at least.
    /// Nothing where the fund pays nothing, or where some planned amount isn't known.
    public static @Nullable Double coFunding(Collection<BudgetLine> lines) {
        BigDecimal total = of(lines).planned();
        List<BudgetLine> fund = lines.stream().filter(line -> line.programme() != null).toList();
        boolean isKnown = lines.stream().allMatch(line -> line.planned() != null);
        BigDecimal funded = of(fund).planned();
        return !isKnown || total == null || funded == null || total.signum() == 0
                ? null
                : 1 - funded.doubleValue() / total.doubleValue();
    }
}
