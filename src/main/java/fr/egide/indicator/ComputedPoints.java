package fr.egide.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.contract.ActionSheet;
import fr.egide.contract.BudgetLine;
import fr.egide.contract.Commitment;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.Means;
import fr.egide.contract.Milestone;

/// Indicators that compute themselves from actions and commitments, as they stand at the moment of reading.
@Component
class ComputedPoints {

    private static final Set<String> BEGUN = Set.of("STARTED", "LATE", "DONE", "CARRIED_OVER");
    private static final Set<String> NOT_COUNTED = Set.of("IDEA", "STOPPED");

    private final ContractDirectory contracts;
    private final Clock clock;

    ComputedPoints(ContractDirectory contracts, Clock clock) {
        this.contracts = contracts;
        this.clock = clock;
    }

    /// Each of them once, however many indicators follow it.
    Map<String, Point> points(UUID contract, Set<String> wanted) {
        return wanted.stream().collect(Collectors.toMap(computed -> computed, computed -> point(contract, computed)));
    }

    private Point point(UUID contract, String computed) {
        LocalDate today = LocalDate.now(clock);
        Double percent = switch (computed) {
            case "started" -> started(contracts.actions(contract));
            case "milestones" -> milestones(contracts.list(Milestone.class, contract), today);
            case "paid" -> hundredfold(Means.of(contracts.list(BudgetLine.class, contract)).paidShare());
            case "state-kept" -> kept(contracts.list(Commitment.class, contract), "STATE", today);
            case "local-kept" -> kept(contracts.list(Commitment.class, contract), "LOCAL", today);
            default -> throw new IllegalArgumentException("nothing computes " + computed);
        };
        return new Point(today, percent == null ? ObservedState.NOT_APPLICABLE : ObservedState.MEASURED, percent, null,
                null,
                null, null, false, "Égide", null);
    }

    private static @Nullable Double started(List<ActionSheet> actions) {
        long planned = actions.stream().filter(action -> !NOT_COUNTED.contains(action.status())).count();
        return share(actions.stream().filter(action -> BEGUN.contains(action.status())).count(), planned);
    }

    private static @Nullable Double milestones(List<Milestone> milestones, LocalDate today) {
        List<Milestone> due = milestones.stream().filter(step -> step.plannedOn().isBefore(today)).toList();
        return share(
                due.stream().filter(step -> step.actualOn() != null && !step.actualOn().isAfter(step.plannedOn()))
                        .count(),
                due.size());
    }

    private static @Nullable Double kept(List<Commitment> commitments, String side, LocalDate today) {
        List<Commitment> due = commitments.stream().filter(promise -> promise.side().equals(side))
                .filter(promise -> promise.isKept() || promise.isOverdue(today)).toList();
        return share(due.stream().filter(Commitment::isKept).count(), due.size());
    }

    private static @Nullable Double share(long part, long whole) {
        return whole == 0 ? null : 100.0 * part / whole;
    }

    private static @Nullable Double hundredfold(@Nullable Double share) {
        return share == null ? null : share * 100;
    }
}
