package fr.egide.contract.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Audit;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractState;
import fr.egide.contract.Finding;
import fr.egide.contract.ObjectKind;
import fr.egide.diagnosis.Diagnosis;
import fr.egide.diagnosis.DiagnosisDirectory;
import fr.egide.diagnosis.DiagnosisState;
import fr.egide.web.Refusal;

/// The accepted diagnosis that a contract rests on, and the findings it takes from it.
@Component("restingDiagnoses")
public class RestingDiagnoses {

    private final ContractDirectory contracts;
    private final DiagnosisDirectory diagnoses;
    private final Editor editor;
    private final Audit audit;
    private final JdbcClient jdbc;

    RestingDiagnoses(ContractDirectory contracts, DiagnosisDirectory diagnoses, Editor editor, Audit audit,
            JdbcClient jdbc) {
        this.contracts = contracts;
        this.diagnoses = diagnoses;
        this.editor = editor;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    public Optional<Diagnosis> of(UUID contract) {
        return jdbc.sql("SELECT diagnosis FROM contract.resting_diagnosis WHERE contract = :contract")
                .param("contract", contract).query((row, _) -> row.getObject(1, UUID.class)).optional()
                .map(diagnoses::get);
    }

    /// Diagnoses that a contract of this visitor may rest on: those accepted that they may read.
    public List<Diagnosis> choices() {
        return diagnoses.listReadable().stream().filter(one -> one.state() == DiagnosisState.ACCEPTED).toList();
    }

    /// @throws Refusal 409 `CON-001` when the contract is signed, `CON-030` when the diagnosis isn't accepted (CC-08),
    ///         `CON-031` once findings were taken from another one
    @Transactional
    public void choose(Contract contract, Diagnosis diagnosis) {
        requireDraft(contract);
        if (diagnosis.state() != DiagnosisState.ACCEPTED) {
            throw Refusal.conflict("CON-030");
        }
        if (!origins(contract.id()).isEmpty()
                && of(contract.id()).filter(one -> one.id().equals(diagnosis.id())).isEmpty()) {
            throw Refusal.conflict("CON-031");
        }
        jdbc.sql("""
                INSERT INTO contract.resting_diagnosis VALUES (:contract, :diagnosis)
                ON CONFLICT (contract) DO UPDATE SET diagnosis = EXCLUDED.diagnosis""")
                .param("contract", contract.id()).param("diagnosis", diagnosis.id()).update();
        audit.record("CONTRACT_RESTS_ON", "CONTRACT", contract.id().toString(), diagnosis.id().toString());
    }

    /// Takes the findings of the diagnosis that aren't there yet; a finding already written in the same words is linked
    /// rather than written twice.
    ///
    /// @throws Refusal 409 `CON-001` when the contract is signed; 404 `CON-405` without a diagnosis
    @Transactional
    public void takeFindings(Contract contract) {
        requireDraft(contract);
        Diagnosis diagnosis = of(contract.id()).orElseThrow(() -> Refusal.notFound("CON-405"));
        Set<UUID> taken = Set.copyOf(origins(contract.id()).values());
        diagnoses.list(fr.egide.diagnosis.Finding.class, diagnosis.id()).stream()
                .filter(finding -> !taken.contains(finding.id())).forEach(finding -> take(contract.id(), finding));
    }

    /// Findings of the diagnosis by those of the contract that come from them.
    public Map<UUID, UUID> origins(UUID contract) {
        return jdbc.sql("""
                SELECT t.finding, t.diagnosis_finding FROM contract.taken_finding t
                JOIN contract.finding f ON f.id = t.finding WHERE f.contract = :contract""")
                .param("contract", contract)
                .query((row, _) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class))).list()
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void take(UUID contract, fr.egide.diagnosis.Finding finding) {
        Set<UUID> linked = origins(contract).keySet();
        UUID own = contracts.findings(contract).stream()
                .filter(one -> !linked.contains(one.id()) && one.text().equals(finding.text())).map(Finding::id)
                .findFirst().orElseGet(() -> added(contract, finding));
        jdbc.sql("INSERT INTO contract.taken_finding VALUES (:own, :origin)").param("own", own)
                .param("origin", finding.id()).update();
    }

    private UUID added(UUID contract, fr.egide.diagnosis.Finding finding) {
        Typed typed = new Typed(Map.of("text", List.of(finding.text()), "evidence",
                finding.evidence() == null ? List.of() : List.of(finding.evidence())));
        if (editor.add(ObjectKind.FINDING, contract, null, typed) instanceof Outcome.Saved(var added)) {
            return added.id();
        }
        throw Refusal.conflict("CON-032", finding.position());
    }

    private static void requireDraft(Contract contract) {
        if (contract.state() != ContractState.DRAFT) {
            throw Refusal.conflict("CON-001");
        }
    }
}
