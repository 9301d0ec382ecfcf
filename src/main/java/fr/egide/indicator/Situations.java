package fr.egide.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.contract.ActionSheet;
import fr.egide.contract.BudgetLine;
import fr.egide.contract.Commitment;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractObject;
import fr.egide.contract.Milestone;

/// Reads what a contract does, today or on a day of the past. What carries its own date is read by it; a status or an
/// amount, from the history. What was recorded later counts where its own dates place it by that day.
@Component
class Situations {

    private static final Set<String> STATUS = Set.of("status");
    private static final Set<String> PROVIDED = Set.of("provided");
    private static final Set<String> AMOUNTS = Set.of("planned", "requested", "granted", "paid", "spent");
    private static final Set<String> UNDATED = Set.of("status", "provided", "planned", "requested", "granted", "paid",
            "spent");

    private final ContractDirectory contracts;
    private final PastFields history;
    private final Clock clock;

    Situations(ContractDirectory contracts, PastFields history, Clock clock) {
        this.contracts = contracts;
        this.history = history;
        this.clock = clock;
    }

    LocalDate day() {
        return LocalDate.now(clock);
    }

    Situation today(UUID contract) {
        return now(contract, day());
    }

    /// @param day today when absent or to come
    Situation on(UUID contract, @Nullable LocalDate day) {
        Situation now = today(contract);
        return day == null || !day.isBefore(now.day()) ? now : past(contract, now, day);
    }

    private Situation now(UUID contract, LocalDate today) {
        return new Situation(today, contracts.actions(contract), contracts.list(Milestone.class, contract),
                contracts.list(Commitment.class, contract), contracts.list(BudgetLine.class, contract));
    }

    private Situation past(UUID contract, Situation now, LocalDate day) {
        Map<UUID, PastFields.Past> past = history.read(contract, day, UNDATED);
        return new Situation(day,
                then(now.actions(), past, STATUS, ActionSheet.class,
                        action -> action.startsOn() != null && !action.startsOn().isAfter(day)),
                now.milestones().stream().map(step -> then(step, day)).toList(),
                now.commitments().stream().map(promise -> then(promise, past.get(promise.id()), day)).toList(),
                then(now.money(), past, AMOUNTS, BudgetLine.class, line -> line.year() <= day.getYear()));
    }

    /// @param placed whether what was recorded later belongs to that day by its own dates
    private <T extends ContractObject> List<T> then(List<T> now, Map<UUID, PastFields.Past> past, Set<String> fields,
            Class<T> type, Predicate<T> placed) {
        return now.stream().filter(one -> isRecorded(past.get(one.id())) || placed.test(one)).map(one -> {
            PastFields.Past own = past.get(one.id());
            return own == null ? one : history.then(one, own, fields, type);
        }).toList();
    }

    private static boolean isRecorded(PastFields.@Nullable Past past) {
        return past == null || past.recorded();
    }

    private static Milestone then(Milestone step, LocalDate day) {
        return step.actualOn() == null || !step.actualOn().isAfter(day)
                ? step
                : new Milestone(step.id(), step.contract(), step.action(), step.position(), step.title(),
                        step.plannedOn(), null, step.version());
    }

    /// Provided on a date, it is by that date; without one, as the history says.
    private Commitment then(Commitment promise, PastFields.@Nullable Past past, LocalDate day) {
        if (promise.providedOn() != null && promise.providedOn().isAfter(day)) {
            return new Commitment(promise.id(), promise.contract(), promise.action(), promise.side(), promise.owner(),
                    promise.text(), promise.quantity(), promise.unit(), promise.dueOn(), null, null,
                    promise.comment(), promise.version());
        }
        return promise.providedOn() != null || past == null
                ? promise
                : history.then(promise, past, PROVIDED, Commitment.class);
    }
}
