package fr.egide.diagnosis.api;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import fr.egide.account.Permission;
import fr.egide.diagnosis.DiagnosisDirectory;
import fr.egide.diagnosis.DiagnosisPart;
import fr.egide.diagnosis.PartKind;
import fr.egide.diagnosis.writing.DiagnosisWriter;
import fr.egide.web.EntityTags;
import fr.egide.web.Refusal;

/// What a diagnosis is made of, over HTTP: one collection a kind (`finding`, `viewpoint`, `event`…), every part with its
/// `ETag`, every change with the `If-Match` it was made from.
@RestController
@RequestMapping("/api/v1/diagnoses/{diagnosis}/parts/{kind}")
class PartApi {

    private final DiagnosisDirectory diagnoses;
    private final PartWriter writer;
    private final DiagnosisWriter parts;

    PartApi(DiagnosisDirectory diagnoses, PartWriter writer, DiagnosisWriter parts) {
        this.diagnoses = diagnoses;
        this.writer = writer;
        this.parts = parts;
    }

    @GetMapping
    List<DiagnosisPart> list(@PathVariable UUID diagnosis, @PathVariable String kind) {
        diagnoses.read(diagnosis);
        return List.copyOf(diagnoses.list(part(kind).type(), diagnosis));
    }

    @GetMapping("/{id}")
    ResponseEntity<DiagnosisPart> get(@PathVariable UUID diagnosis, @PathVariable String kind,
            @PathVariable UUID id) {
        diagnoses.read(diagnosis);
        return answer(diagnoses.get(part(kind).type(), diagnosis, id));
    }

    /// @param finding the finding that the part bears on: figures, viewpoints, responses
    @PostMapping
    ResponseEntity<DiagnosisPart> add(@PathVariable UUID diagnosis, @PathVariable String kind,
            @RequestParam @Nullable UUID finding, @RequestBody Map<String, Object> fields) {
        diagnoses.require(Permission.WRITE_DIAGNOSIS, diagnosis);
        DiagnosisPart added = writer.add(free(kind), diagnosis, finding, fields);
        return ResponseEntity
                .created(URI.create("/api/v1/diagnoses/" + diagnosis + "/parts/" + kind + "/" + added.id()))
                .eTag(EntityTags.of(added.version())).body(added);
    }

    @PatchMapping("/{id}")
    ResponseEntity<DiagnosisPart> change(@PathVariable UUID diagnosis, @PathVariable String kind,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Map<String, Object> fields) {
        diagnoses.require(Permission.WRITE_DIAGNOSIS, diagnosis);
        return answer(writer.change(part(kind), diagnosis, id, EntityTags.required(ifMatch), fields));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID diagnosis, @PathVariable String kind, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        diagnoses.require(Permission.WRITE_DIAGNOSIS, diagnosis);
        DiagnosisPart part = diagnoses.get(free(kind).type(), diagnosis, id);
        if (EntityTags.required(ifMatch) != part.version()) {
            throw EntityTags.stale(part.version());
        }
        parts.remove(PartKind.of(part), diagnosis, id);
    }

    /// @throws Refusal 404 `WEB-404` for an unknown kind, and for the diagnosis itself, which has its own address
    private static PartKind part(String slug) {
        PartKind kind = PartKind.ofSlug(slug);
        if (kind == PartKind.DIAGNOSIS) {
            throw Refusal.notFound("WEB-404");
        }
        return kind;
    }

    private static PartKind free(String slug) {
        PartKind kind = part(slug);
        if (!kind.isFree()) {
            throw Refusal.notFound("WEB-404");
        }
        return kind;
    }

    private static ResponseEntity<DiagnosisPart> answer(DiagnosisPart part) {
        return ResponseEntity.ok().eTag(EntityTags.of(part.version())).body(part);
    }
}
