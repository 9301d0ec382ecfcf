package fr.egide.contract.editing;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.contract.ActionSheet;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractObject;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.Participation;
import fr.egide.web.Refusal;

/// Who may change which object: the coordinator everything, a partner the sheet of an action it leads or takes part in.
@Component
public class ObjectRights {

    private final ContractDirectory contracts;
    private final Access access;

    ObjectRights(ContractDirectory contracts, Access access) {
        this.contracts = contracts;
        this.access = access;
    }

    /// @param action the action concerned, nothing for what belongs to the contract as a whole
    /// @throws Refusal 403 `ACC-403`
    public void requireEdit(UUID contract, @Nullable UUID action) {
        if (action == null) {
            contracts.require(Permission.EDIT_CONTRACT, contract);
        } else {
            access.require(Permission.EDIT_ACTION, target(contract, action));
        }
    }

    /// @param parent what the object will be part of
    /// @throws Refusal 403 `ACC-403`
    public void requireAdd(ObjectKind kind, UUID contract, @Nullable UUID parent) {
        requireEdit(contract, kind.parent() == ObjectKind.ACTION ? parent : null);
    }

    /// Only the coordinator removes a whole action.
    ///
    /// @throws Refusal 403 `ACC-403`
    public void requireRemove(ContractObject object) {
        requireEdit(object.contract(), ObjectKind.of(object) == ObjectKind.ACTION ? null : actionOf(object));
    }

    public boolean mayEditAction(UUID contract, UUID action) {
        return access.may(Permission.EDIT_ACTION, target(contract, action));
    }

    /// The action an object is part of, or is.
    public @Nullable UUID actionOf(ContractObject object) {
        ObjectKind kind = ObjectKind.of(object);
        return kind == ObjectKind.ACTION ? object.id() : kind.parent() == ObjectKind.ACTION ? object.parent() : null;
    }

    /// The action's own id stands among those concerned, so that an action without any organisation concerns none.
    private Target target(UUID contract, UUID action) {
        ActionSheet sheet = contracts.get(ActionSheet.class, contract, action);
        Set<UUID> concerned = new HashSet<>(sheet.coLeads());
        concerned.add(action);
        if (sheet.lead() != null) {
            concerned.add(sheet.lead());
        }
        contracts.list(Participation.class, contract).stream().filter(part -> part.action().equals(action))
                .forEach(part -> concerned.add(part.organisation()));
        return ContractDirectory.target(contracts.get(contract)).with(concerned);
    }
}
