package fr.egide.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Component;

/// Small contracts for tests, written straight into the database.
@Component
public class ContractFixtures {

    private final JdbcAggregateTemplate rows;

    ContractFixtures(JdbcAggregateTemplate rows) {
        this.rows = rows;
    }

    public Contract draft(String title) {
        return rows.insert(new Contract(UUID.randomUUID(), "STSPD_2009", title, "commune:31555", "Toulouse",
                List.of("31"),
                LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31), null, null, ContractState.DRAFT, null, 0));
    }

    public Contract signed(Contract draft) {
        return rows
                .update(new Contract(draft.id(), draft.kind(), draft.title(), draft.territory(), draft.territoryName(),
                        draft.departements(), draft.startsOn(), draft.endsOn(), draft.coordinator(),
                        draft.coordinatorFunction(),
                        ContractState.SIGNED, LocalDate.of(2024, 3, 14), draft.version()));
    }

    public Objective objective(Contract contract, String title) {
        Axis axis = rows.insert(new Axis(UUID.randomUUID(), contract.id(), 1, "Tranquillité", 0));
        return rows.insert(
                new Objective(UUID.randomUUID(), contract.id(), axis.id(), 1, title, null, List.of("PREVENTION"),
                        null, null, null, null, 0));
    }

    public ActionSheet action(Contract contract, Objective objective, String title) {
        return rows.insert(new ActionSheet(UUID.randomUUID(), contract.id(), objective.id(), 1, title, "STARTED",
                List.of(), List.of(), null, "PARTNERS", null, null, null, null, null, null, null, null, null, null,
                List.of(), null, null, false, null, null, null, null, null, null, null, null, null, List.of(), null,
                null, null, null, null, null, null, null, List.of(), List.of(), List.of(), 0));
    }

    public void lateMilestone(Contract contract, String title) {
        ActionSheet action = action(contract, objective(contract, "Un objectif"), "Une action");
        rows.insert(new Milestone(UUID.randomUUID(), contract.id(), action.id(), 1, title, LocalDate.of(2024, 2, 1),
                null, 0));
    }

    /// The texts a browser sends.
    public static Map<String, List<String>> form(String... namesAndValues) {
        Map<String, List<String>> form = new java.util.HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return form;
    }
}
