package fr.egide.partnership;

import java.util.List;

import org.springframework.stereotype.Component;

import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.Signatory;
import fr.egide.frame.Phase;

/// Who signed, and who is still to.
@Component
class SigningProofs implements ProofSource {

    private final ContractDirectory contracts;
    private final Named named;

    SigningProofs(ContractDirectory contracts, Named named) {
        this.contracts = contracts;
        this.named = named;
    }

    @Override
    public List<Proof> of(Contract contract) {
        return named.proofs(contracts.list(Signatory.class, contract.id()).stream()
                .map(one -> new Named.Fact(one.organisation(), Phase.SIGNATURE, one.signedOn() != null,
                        one.signedOn() == null ? "to-sign" : "signed", one.signedOn(),
                        "/contracts/" + contract.id() + "/partners"))
                .toList());
    }
}
