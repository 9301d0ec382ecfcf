package fr.egide.contract.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Audit;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractState;
import fr.egide.contract.Signatory;
import fr.egide.contract.editing.Editor;
import fr.egide.web.Refusal;

/// The signature: from then on, what was agreed is locked.
@Component
class Signing {

    private final ContractDirectory contracts;
    private final Editor editor;
    private final Audit audit;

    Signing(ContractDirectory contracts, Editor editor, Audit audit) {
        this.contracts = contracts;
        this.editor = editor;
        this.audit = audit;
    }

    /// What stands in the way of signing; keys of `contract.signing.<key>`.
    List<String> lacks(Contract contract) {
        List<String> lacks = new ArrayList<>();
        List<Signatory> signatories = contracts.list(Signatory.class, contract.id());
        if (signatories.isEmpty()) {
            lacks.add("signatories");
        }
        if (signatories.stream().anyMatch(signatory -> signatory.signedOn() == null)) {
            lacks.add("dates");
        }
        if (contracts.objectives(contract.id()).isEmpty()) {
            lacks.add("objectives");
        }
        return lacks;
    }

    /// @throws Refusal 409 `CON-003` when it is already signed or lacks something
    @Transactional
    public void sign(Contract contract, LocalDate on) {
        if (contract.state() != ContractState.DRAFT || !lacks(contract).isEmpty()) {
            throw Refusal.conflict("CON-003");
        }
        editor.save(contract, new Contract(contract.id(), contract.kind(), contract.title(), contract.territory(),
                contract.territoryName(), contract.departements(), contract.startsOn(), contract.endsOn(),
                contract.coordinator(), contract.coordinatorFunction(), ContractState.SIGNED, on, contract.version()));
        audit.record("CONTRACT_SIGNED", "CONTRACT", contract.id().toString(), on.toString());
    }
}
