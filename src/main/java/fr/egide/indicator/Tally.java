package fr.egide.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import fr.egide.contract.ActionSheet;
import fr.egide.contract.BudgetLine;
import fr.egide.contract.Commitment;
import fr.egide.contract.ContractObject;
import fr.egide.contract.Means;

/// What a computed indicator looks at in a situation, and what of it counts.
///
/// @param percent the figure; nothing where there is nothing to look at
record Tally(List<ContractObject> seen, Set<ContractObject> counted, @Nullable Double percent) {

    private static final Set<String> NOT_PLANNED = Set.of("IDEA", "STOPPED");

    Tally {
        seen = List.copyOf(seen);
        counted = Set.copyOf(counted);
    }

    static Tally of(String computed, Situation situation) {
        LocalDate day = situation.day();
        return switch (computed) {
            case "started" -> share(
                    situation.actions().stream().filter(action -> !NOT_PLANNED.contains(action.status())).toList(),
                    ActionSheet::hasBegun);
            case "milestones" -> share(
                    situation.milestones().stream().filter(step -> step.plannedOn().isBefore(day)).toList(),
                    step -> step.actualOn() != null && !step.actualOn().isAfter(step.plannedOn()));
            case "state-kept" -> kept(situation, "STATE");
            case "local-kept" -> kept(situation, "LOCAL");
            case "paid" -> paid(situation.money());
            default -> throw new IllegalArgumentException("nothing computes " + computed);
        };
    }

    private static Tally kept(Situation situation, String side) {
        return share(situation.commitments().stream().filter(promise -> promise.side().equals(side))
                .filter(promise -> promise.isKept() || promise.isOverdue(situation.day())).toList(),
                Commitment::isKept);
    }

    private static Tally paid(List<BudgetLine> money) {
        Double share = Means.of(money).paidShare();
        return new Tally(List.copyOf(money), counted(money, line -> isPaid(line.paid())),
                share == null ? null : Double.valueOf(share * 100));
    }

    private static boolean isPaid(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() != 0;
    }

    private static <T extends ContractObject> Tally share(List<T> seen, Predicate<T> counts) {
        Set<ContractObject> counted = counted(seen, counts);
        return new Tally(List.copyOf(seen), counted,
                seen.isEmpty() ? null : Double.valueOf(100.0 * counted.size() / seen.size()));
    }

    private static <T extends ContractObject> Set<ContractObject> counted(Collection<T> seen, Predicate<T> counts) {
        return seen.stream().filter(counts).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
