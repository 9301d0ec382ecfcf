package fr.egide.indicator;

import java.util.Set;

import org.springframework.stereotype.Component;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.web.Refusal;

/// Who may type the observations of an indicator: a partner, those it is asked for.
@Component
public class EntryRights {

    private final Access access;

    EntryRights(Access access) {
        this.access = access;
    }

    public boolean mayEnter(Contract contract, Tracked tracked) {
        return access.may(Permission.ENTER_OBSERVATION, target(contract, tracked));
    }

    /// @throws Refusal 403 `ACC-403`
    public void requireEnter(Contract contract, Tracked tracked) {
        access.require(Permission.ENTER_OBSERVATION, target(contract, tracked));
    }

    /// An indicator asked of nobody concerns its own id alone, hence no organisation.
    private static Target target(Contract contract, Tracked tracked) {
        return ContractDirectory.target(contract)
                .with(Set.of(tracked.producer() == null ? tracked.id() : tracked.producer()));
    }
}
