package fr.egide.partnership;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import fr.egide.contract.Contract;
import fr.egide.contract.editing.RestingDiagnoses;
import fr.egide.diagnosis.Diagnosis;
import fr.egide.diagnosis.DiagnosisDirectory;
import fr.egide.diagnosis.Preparation;
import fr.egide.frame.Phase;
import fr.egide.partner.Organisation;
import fr.egide.partner.Organisations;

/// The register of the preparation in the diagnosis that the contract rests on.
@Component
class PreparationProofs implements ProofSource {

    private final RestingDiagnoses resting;
    private final DiagnosisDirectory diagnoses;
    private final Organisations organisations;

    PreparationProofs(RestingDiagnoses resting, DiagnosisDirectory diagnoses, Organisations organisations) {
        this.resting = resting;
        this.diagnoses = diagnoses;
        this.organisations = organisations;
    }

    @Override
    public List<Proof> of(Contract contract) {
        return resting.of(contract.id()).stream()
                .flatMap(diagnosis -> diagnoses.list(Preparation.class, diagnosis.id()).stream()
                        .flatMap(one -> proofs(diagnosis, one)))
                .toList();
    }

    private Stream<Proof> proofs(Diagnosis diagnosis, Preparation one) {
        Organisation known = organisations.findByName(one.who()).orElse(null);
        boolean took = !one.involvement().equals("INVITED");
        String href = "/diagnoses/" + diagnosis.id() + "/partners";
        Proof prepared = new Proof(Phase.PREPARATION, known == null ? one.family() : known.family(),
                known == null ? null : known.id(), one.who(), took, "preparation", null, href);
        return one.onFeeling()
                ? Stream.of(prepared, new Proof(Phase.FEELING, prepared.family(), prepared.organisation(), one.who(),
                        took, "feeling", null, href))
                : Stream.of(prepared);
    }
}
