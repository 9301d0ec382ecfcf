package fr.egide.contract.editing;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractState;
import fr.egide.contract.ObjectKind;
import fr.egide.frame.Frames;
import fr.egide.territory.Territory;
import fr.egide.web.Refusal;

/// The kind and the territory of a contract: changed while it is a draft, proposed for the next amendment once it is
/// signed.
@Component
public class ContractGround {

    private final Editor editor;
    private final Proposals proposals;
    private final Frames frames;
    private final Access access;

    ContractGround(Editor editor, Proposals proposals, Frames frames, Access access) {
        this.editor = editor;
        this.proposals = proposals;
        this.frames = frames;
        this.access = access;
    }

    /// @throws Refusal 403 `ACC-403` where one could not change the contract any more; 409 `CON-004` when it is closed,
    ///         `CON-409` when someone saved it meanwhile
    @Transactional
    public void change(Contract contract, Territory territory, String kind, @Nullable String reason) {
        String known = frames.contractKind(kind).code();
        Contract after = new Contract(contract.id(), known, contract.title(), territory.ref().toString(),
                territory.name(), territory.departements().stream().sorted().toList(), contract.startsOn(),
                contract.endsOn(), contract.coordinator(), contract.coordinatorFunction(), contract.state(),
                contract.signedOn(), contract.version());
        switch (contract.state()) {
            case CLOSED -> throw Refusal.conflict("CON-004");
            case SIGNED -> propose(contract.id(), after, reason);
            case DRAFT -> {
                access.require(Permission.EDIT_CONTRACT, ContractDirectory.target(after));
                if (!after.equals(contract) && editor.save(contract, after) instanceof Outcome.Stale) {
                    throw Refusal.conflict("CON-409");
                }
            }
        }
    }

    private void propose(UUID contract, Contract after, @Nullable String reason) {
        proposals.propose(contract, ObjectKind.CONTRACT, contract, Map.of("kind", List.of(after.kind()),
                "territory", List.of(after.territory()), "territoryName", List.of(after.territoryName())), reason);
    }

    /// Whether what is saved is only a proposal.
    public static boolean isProposed(Contract contract) {
        return contract.state() == ContractState.SIGNED;
    }
}
