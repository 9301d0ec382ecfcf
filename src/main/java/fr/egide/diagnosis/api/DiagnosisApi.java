package fr.egide.diagnosis.api;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.diagnosis.Diagnosis;
import fr.egide.diagnosis.DiagnosisDirectory;
import fr.egide.diagnosis.DiagnosisDocument;
import fr.egide.diagnosis.DiagnosisDocuments;
import fr.egide.diagnosis.PartKind;
import fr.egide.diagnosis.PriorityRanking;
import fr.egide.diagnosis.Shortcoming;
import fr.egide.diagnosis.writing.DiagnosisCreation;
import fr.egide.diagnosis.writing.DiagnosisForm;
import fr.egide.diagnosis.writing.RemedialVersions;
import fr.egide.diagnosis.writing.Workflow;
import fr.egide.diagnosis.writing.Wrong;
import fr.egide.web.EntityTags;
import fr.egide.web.PageOf;
import fr.egide.web.Refusal;

/// Diagnoses over HTTP: those one may read, a whole one, its ranking, what it lacks, and its moves.
@RestController
@RequestMapping("/api/v1/diagnoses")
class DiagnosisApi {

    private final DiagnosisDirectory diagnoses;
    private final DiagnosisDocuments documents;
    private final DiagnosisCreation creation;
    private final PartWriter writer;
    private final Workflow workflow;
    private final RemedialVersions remedies;
    private final Access access;

    DiagnosisApi(DiagnosisDirectory diagnoses, DiagnosisDocuments documents, DiagnosisCreation creation,
            PartWriter writer, Workflow workflow, RemedialVersions remedies, Access access) {
        this.diagnoses = diagnoses;
        this.documents = documents;
        this.creation = creation;
        this.writer = writer;
        this.workflow = workflow;
        this.remedies = remedies;
        this.access = access;
    }

    /// Why a decision is taken.
    record Decision(@Nullable String reason) {}

    /// @param page number from 1
    @GetMapping
    PageOf<Diagnosis> list(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
        return PageOf.of(diagnoses.listReadable(), page, size);
    }

    @GetMapping("/{id}")
    ResponseEntity<Diagnosis> get(@PathVariable UUID id) {
        return answer(diagnoses.read(id));
    }

    @GetMapping("/{id}/document")
    DiagnosisDocument document(@PathVariable UUID id) {
        return documents.of(diagnoses.read(id));
    }

    @GetMapping("/{id}/ranking")
    List<PriorityRanking.Ranked> ranking(@PathVariable UUID id) {
        DiagnosisDocument document = documents.of(diagnoses.read(id));
        return PriorityRanking.of(document.findings(), document.diagnosis());
    }

    @GetMapping("/{id}/shortcomings")
    List<Shortcoming> shortcomings(@PathVariable UUID id) {
        return workflow.lacks(diagnoses.read(id));
    }

    @PostMapping
    ResponseEntity<Diagnosis> open(@RequestBody DiagnosisForm form) {
        access.require(Permission.WRITE_DIAGNOSIS, Target.INSTALLATION);
        Map<String, Wrong> problems = creation.problems(form);
        if (!problems.isEmpty()) {
            throw writer.invalid(problems);
        }
        return created(creation.create(form));
    }

    @PatchMapping("/{id}")
    ResponseEntity<Diagnosis> change(@PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Map<String, Object> fields) {
        diagnoses.require(Permission.WRITE_DIAGNOSIS, id);
        return answer((Diagnosis) writer.change(PartKind.DIAGNOSIS, id, id, EntityTags.required(ifMatch), fields));
    }

    @PostMapping("/{id}/submission")
    Diagnosis submit(@PathVariable UUID id) {
        workflow.submit(diagnoses.require(Permission.WRITE_DIAGNOSIS, id));
        return diagnoses.get(id);
    }

    @PostMapping("/{id}/withdrawal")
    Diagnosis withdraw(@PathVariable UUID id) {
        workflow.withdraw(diagnoses.require(Permission.WRITE_DIAGNOSIS, id));
        return diagnoses.get(id);
    }

    /// @throws Refusal 409 `DIA-003` with the missing parts
    @PostMapping("/{id}/acceptance")
    Diagnosis accept(@PathVariable UUID id, @RequestBody Decision decision) {
        workflow.accept(diagnoses.require(Permission.DECIDE_DIAGNOSIS, id), decision.reason());
        return diagnoses.get(id);
    }

    @PostMapping("/{id}/rejection")
    Diagnosis reject(@PathVariable UUID id, @RequestBody Decision decision) {
        workflow.reject(diagnoses.require(Permission.DECIDE_DIAGNOSIS, id), decision.reason());
        return diagnoses.get(id);
    }

    @PostMapping("/{id}/remedial-version")
    ResponseEntity<Diagnosis> remedy(@PathVariable UUID id) {
        return created(remedies.open(diagnoses.require(Permission.WRITE_DIAGNOSIS, id)));
    }

    private static ResponseEntity<Diagnosis> created(Diagnosis made) {
        return ResponseEntity.created(URI.create("/api/v1/diagnoses/" + made.id()))
                .eTag(EntityTags.of(made.version())).body(made);
    }

    private static ResponseEntity<Diagnosis> answer(Diagnosis diagnosis) {
        return ResponseEntity.ok().eTag(EntityTags.of(diagnosis.version())).body(diagnosis);
    }
}
