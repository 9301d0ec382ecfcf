package fr.egide.partnership;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.contract.BudgetLine;
import fr.egide.contract.Commitment;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.Participation;
import fr.egide.frame.Phase;

/// Who leads actions that have begun, takes part in them, funds them, or has provided what it promised; an action that has
/// not begun only invites.
@Component
class ActionProofs implements ProofSource {

    private final ContractDirectory contracts;
    private final Named named;

    ActionProofs(ContractDirectory contracts, Named named) {
        this.contracts = contracts;
        this.named = named;
    }

    @Override
    public List<Proof> of(Contract contract) {
        UUID id = contract.id();
        List<Named.Fact> facts = new ArrayList<>();
        Set<UUID> begun = new HashSet<>();
        contracts.actions(id).forEach(action -> {
            if (action.hasBegun()) {
                begun.add(action.id());
            }
            Stream.concat(Stream.ofNullable(action.lead()), action.coLeads().stream())
                    .forEach(one -> facts.add(fact(id, action.id(), one, action.hasBegun(), "lead")));
        });
        contracts.list(Participation.class, id).forEach(one -> facts
                .add(fact(id, one.action(), one.organisation(), begun.contains(one.action()), "participation")));
        contracts.list(BudgetLine.class, id).stream().filter(line -> line.granted() != null || line.paid() != null)
                .forEach(line -> facts.add(fact(id, line.action(), line.funder(), true, "funder")));
        contracts.list(Commitment.class, id).stream().filter(promise -> promise.provided() != null)
                .forEach(promise -> facts.add(fact(id, promise.action(), promise.owner(), true, "provided")));
        return named.proofs(facts);
    }

    private static Named.Fact fact(UUID contract, @Nullable UUID action, @Nullable UUID organisation, boolean took,
            String kind) {
        return new Named.Fact(organisation, Phase.IMPLEMENTATION, took, kind, null,
                "/contracts/" + contract + (action == null ? "/partners" : "/actions/" + action));
    }
}
