package fr.egide.partnership;

import java.util.List;

import fr.egide.contract.Contract;

/// One kind of facts that show who took part; each is a bean.
interface ProofSource {

    List<Proof> of(Contract contract);
}
