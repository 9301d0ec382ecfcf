package fr.egide.indicator;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fr.egide.contract.ActionEvidence;
import fr.egide.contract.ActionSheet;
import fr.egide.contract.ContractDirectory;

/// An action is followed when an execution indicator and a result indicator are, on it or on its objective.
@Component
class IndicatorEvidence implements ActionEvidence {

    private final Figures figures;
    private final Definitions definitions;
    private final ContractDirectory contracts;

    IndicatorEvidence(Figures figures, Definitions definitions, ContractDirectory contracts) {
        this.figures = figures;
        this.definitions = definitions;
        this.contracts = contracts;
    }

    @Override
    public Map<UUID, Set<String>> missing(UUID contract) {
        Map<String, Definition> known = definitions.of(contract);
        List<Tracked> tracked = figures.tracked(contract);
        Map<UUID, Set<String>> missing = new HashMap<>();
        for (ActionSheet action : contracts.actions(contract)) {
            Set<Definition.Kind> kinds = new HashSet<>();
            tracked.stream()
                    .filter(one -> action.id().equals(one.action()) || action.objective().equals(one.objective()))
                    .forEach(one -> kinds
                            .add(java.util.Objects.requireNonNull(known.get(one.definition())).kind()));
            Set<String> keys = new HashSet<>();
            if (!kinds.contains(Definition.Kind.E)) {
                keys.add("execution-indicator");
            }
            if (!kinds.contains(Definition.Kind.R)) {
                keys.add("result-indicator");
            }
            missing.put(action.id(), keys);
        }
        return missing;
    }
}
