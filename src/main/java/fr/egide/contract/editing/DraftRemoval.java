package fr.egide.contract.editing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Account;
import fr.egide.account.Accounts;
import fr.egide.account.Audit;
import fr.egide.account.Grant;
import fr.egide.account.Scope;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDependants;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractRemoval;
import fr.egide.contract.ContractState;
import fr.egide.contract.ObjectKind;
import fr.egide.web.Refusal;

/// Removes a contract that was never signed and that nothing else stands on, with the roles held on it.
@Component
public class DraftRemoval {

    private final ContractDirectory contracts;
    private final ContractRemoval removal;
    private final List<ContractDependants> dependants;
    private final Accounts accounts;
    private final Audit audit;

    DraftRemoval(ContractDirectory contracts, ContractRemoval removal, List<ContractDependants> dependants,
            Accounts accounts, Audit audit) {
        this.contracts = contracts;
        this.removal = removal;
        this.dependants = dependants;
        this.accounts = accounts;
        this.audit = audit;
    }

    public boolean mayRemove(Contract contract) {
        return contract.state() == ContractState.DRAFT
                && dependants.stream().noneMatch(room -> room.dependOn(contract.id()));
    }

    /// How many objects of each kind would be lost, those there are.
    public Map<ObjectKind, Integer> lost(Contract contract) {
        Map<ObjectKind, Integer> lost = new EnumMap<>(ObjectKind.class);
        for (ObjectKind kind : ObjectKind.values()) {
            int count = kind == ObjectKind.CONTRACT ? 0 : contracts.list(kind.type(), contract.id()).size();
            if (count > 0) {
                lost.put(kind, count);
            }
        }
        return lost;
    }

    /// @throws Refusal 409 `CON-008` when it is signed or something stands on it
    @Transactional
    public void remove(Contract contract) {
        if (!mayRemove(contract)) {
            throw Refusal.conflict("CON-008");
        }
        removal.remove(List.of(contract.id()));
        for (Account account : accounts.list()) {
            account.grants().stream().filter(grant -> isOn(grant, contract.id()))
                    .forEach(grant -> accounts.withdraw(account.id(), grant));
        }
        audit.record("CONTRACT_REMOVED", "CONTRACT", contract.id().toString(), contract.territory());
    }

    private static boolean isOn(Grant grant, UUID contract) {
        return switch (grant.scope()) {
            case Scope.Contract(UUID id) -> id.equals(contract);
            case Scope.Organisation(UUID id, UUID _) -> id.equals(contract);
            default -> false;
        };
    }
}
