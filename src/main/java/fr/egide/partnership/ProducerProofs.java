package fr.egide.partnership;

import java.util.List;

import org.springframework.stereotype.Component;

import fr.egide.contract.Contract;
import fr.egide.frame.Phase;
import fr.egide.indicator.Figures;

/// Who is asked for figures: invited to follow the contract, and no more, as long as nothing is typed.
@Component
class ProducerProofs implements ProofSource {

    private final Figures figures;
    private final Named named;

    ProducerProofs(Figures figures, Named named) {
        this.figures = figures;
        this.named = named;
    }

    @Override
    public List<Proof> of(Contract contract) {
        return named.proofs(figures.tracked(contract.id()).stream()
                .map(one -> new Named.Fact(one.producer(), Phase.FOLLOW_UP, false, "producer", null,
                        "/contracts/" + contract.id() + "/indicators/" + one.id()))
                .toList());
    }
}
