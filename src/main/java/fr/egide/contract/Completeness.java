package fr.egide.contract;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/// What an action sheet still lacks to be followed: explained, never forbidden. Keys of `contract.missing.<key>`.
@Component
public class Completeness {

    private final ContractDirectory contracts;
    private final List<ActionEvidence> evidence;

    Completeness(ContractDirectory contracts, List<ActionEvidence> evidence) {
        this.contracts = contracts;
        this.evidence = evidence;
    }

    /// Missing parts by action; an action that lacks nothing has an empty set.
    public Map<UUID, Set<String>> missing(UUID contract) {
        Set<UUID> withStep = owners(contracts.list(Milestone.class, contract), Milestone::action);
        Set<UUID> withMoney = owners(contracts.list(BudgetLine.class, contract), BudgetLine::action);
        Map<UUID, Set<String>> missing = new LinkedHashMap<>();
        for (ActionSheet action : contracts.actions(contract)) {
            Set<String> keys = new LinkedHashSet<>();
            note(keys, action.lead() == null, "lead");
            note(keys, action.aim() == null, "aim");
            note(keys, action.evaluationMethod() == null, "evaluation");
            note(keys, !withStep.contains(action.id()), "milestone");
            note(keys, !withMoney.contains(action.id()), "budget");
            missing.put(action.id(), keys);
        }
        evidence.forEach(room -> room.missing(contract)
                .forEach((action, keys) -> missing.computeIfAbsent(action, _ -> new LinkedHashSet<>()).addAll(keys)));
        return missing;
    }

    private static void note(Set<String> keys, boolean isMissing, String key) {
        if (isMissing) {
            keys.add(key);
        }
    }

    private static <T> Set<UUID> owners(List<T> rows, Function<T, UUID> owner) {
        return rows.stream().map(owner).collect(Collectors.toSet());
    }
}
