package fr.egide.indicator;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fr.egide.contract.ContractDirectory;
import fr.egide.web.Texts;

/// What each indicator of a contract is followed on, in words that a file can carry: contrat, objectif 2, action 2.3.
@Component
class Attachments {

    private final ContractDirectory contracts;
    private final Texts texts;

    Attachments(ContractDirectory contracts, Texts texts) {
        this.contracts = contracts;
        this.texts = texts;
    }

    /// Words by id of objective or action; the contract's own id stands for the contract as a whole.
    Map<UUID, String> of(UUID contract) {
        Map<UUID, String> words = new HashMap<>();
        Map<UUID, Integer> numbers = new HashMap<>();
        words.put(contract, texts.text("indicator.on.contract"));
        contracts.objectives(contract).forEach(objective -> {
            numbers.put(objective.id(), objective.position());
            words.put(objective.id(), texts.text("indicator.on.objective", objective.position()));
        });
        contracts.actions(contract).forEach(action -> words.put(action.id(), texts.text("indicator.on.action",
                Objects.requireNonNull(numbers.get(action.objective())) + "." + action.position())));
        return words;
    }

    /// The id whose words say what an indicator is followed on.
    static UUID on(Tracked tracked) {
        return tracked.action() != null
                ? tracked.action()
                : tracked.objective() != null ? tracked.objective() : tracked.contract();
    }
}
