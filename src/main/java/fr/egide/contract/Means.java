package fr.egide.contract;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/// Money of some budget lines, in euros, from what was planned to what was spent. What nobody typed counts for nothing
/// in a sum: a sum of lines without a figure is zero.
public record Means(BigDecimal planned, BigDecimal requested, BigDecimal granted, BigDecimal paid, BigDecimal spent) {

    public static Means of(Collection<BudgetLine> lines) {
        return new Means(sum(lines, BudgetLine::planned), sum(lines, BudgetLine::requested),
                sum(lines, BudgetLine::granted), sum(lines, BudgetLine::paid), sum(lines, BudgetLine::spent));
    }

    private static BigDecimal sum(Collection<BudgetLine> lines, Function<BudgetLine, @Nullable BigDecimal> amount) {
        return lines.stream().map(amount).filter(Objects::nonNull).map(Objects::requireNonNull).reduce(BigDecimal.ZERO,
                BigDecimal::add);
    }

    /// Paid over planned, as a proportion; nothing where nothing was planned.
    public @Nullable Double paidShare() {
        return planned.signum() == 0 ? null : paid.doubleValue() / planned.doubleValue();
    }
}
