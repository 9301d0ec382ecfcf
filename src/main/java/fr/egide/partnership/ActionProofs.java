package fr.egide.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.contract.ActionSheet;
import fr.egide.contract.BudgetLine;
import fr.egide.contract.Commitment;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.Participation;
import fr.egide.frame.Phase;

/// Who leads actions, takes part in them, funds them, or has provided what it promised.
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
        contracts.actions(id).forEach(action -> {
            facts.add(fact(action, action.lead(), "lead"));
            action.coLeads().forEach(one -> facts.add(fact(action, one, "lead")));
        });
        contracts.list(Participation.class, id)
                .forEach(one -> facts.add(fact(id, one.action(), one.organisation(), "participation")));
        contracts.list(BudgetLine.class, id).stream().filter(line -> line.granted() != null || line.paid() != null)
                .forEach(line -> facts.add(fact(id, line.action(), line.funder(), "funder")));
        contracts.list(Commitment.class, id).stream().filter(promise -> promise.provided() != null)
                .forEach(promise -> facts.add(fact(id, promise.action(), promise.owner(), "provided")));
        return named.proofs(facts);
    }

    private static Named.Fact fact(ActionSheet action, @Nullable UUID organisation, String kind) {
        return fact(action.contract(), action.id(), organisation, kind);
    }

    private static Named.Fact fact(UUID contract, @Nullable UUID action, @Nullable UUID organisation, String kind) {
        return new Named.Fact(organisation, Phase.IMPLEMENTATION, true, kind, null,
                "/contracts/" + contract + (action == null ? "/partners" : "/actions/" + action));
    }
}
