package fr.egide.contract.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
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
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractObject;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.editing.Editor;
import fr.egide.contract.editing.ObjectRights;
import fr.egide.contract.editing.Past;
import fr.egide.web.EntityTags;
import fr.egide.web.PageOf;
import fr.egide.web.Refusal;
import tools.jackson.databind.node.ObjectNode;

/// What a contract is made of, over HTTP: one collection a kind (`objectives`, `actions`, `commitments`…), every object
/// with its `ETag`, every change with the `If-Match` it was made from.
@RestController
@RequestMapping("/api/v1/contracts/{contract}/{collection}")
class ObjectApi {

    private final ContractDirectory contracts;
    private final ObjectRights rights;
    private final ObjectWriter writer;
    private final Editor editor;
    private final Past past;

    ObjectApi(ContractDirectory contracts, ObjectRights rights, ObjectWriter writer, Editor editor,
            Past past) {
        this.contracts = contracts;
        this.rights = rights;
        this.writer = writer;
        this.editor = editor;
        this.past = past;
    }

    /// @param parent only what is part of this object: the actions of an objective, the milestones of an action
    @GetMapping
    PageOf<ContractObject> list(@PathVariable UUID contract, @PathVariable String collection,
            @RequestParam @Nullable UUID parent, @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        contracts.require(Permission.READ_CONTRACT, contract);
        List<ContractObject> all = contracts.list(Collections.kind(collection).type(), contract).stream()
                .map(ContractObject.class::cast).filter(object -> parent == null || parent.equals(object.parent()))
                .sorted(Comparator.comparing(ContractObject::id)).toList();
        return PageOf.of(all, page, size);
    }

    @GetMapping("/{id}")
    ResponseEntity<ContractObject> get(@PathVariable UUID contract, @PathVariable String collection,
            @PathVariable UUID id) {
        contracts.require(Permission.READ_CONTRACT, contract);
        return answer(contracts.get(Collections.kind(collection).type(), contract, id));
    }

    /// The object as it was at the end of a day.
    ///
    /// @throws Refusal 404 `CON-405` when the contract had no such object on that day
    @GetMapping("/{id}/at")
    ObjectNode at(@PathVariable UUID contract, @PathVariable String collection, @PathVariable UUID id,
            @RequestParam LocalDate on) {
        contracts.require(Permission.READ_CONTRACT, contract);
        Collections.kind(collection);
        return past.on(contract, id, on).orElseThrow(() -> Refusal.notFound("CON-405"));
    }

    /// @param fields by name, the parent among them where there is one (`objective` for an action)
    @PostMapping
    ResponseEntity<ContractObject> add(@PathVariable UUID contract, @PathVariable String collection,
            @RequestParam @Nullable UUID parent, @RequestBody Map<String, Object> fields) {
        ObjectKind kind = Collections.kind(collection);
        rights.requireAdd(kind, contract, parent);
        ContractObject added = writer.add(kind, contract, parent, fields);
        return ResponseEntity
                .created(URI.create("/api/v1/contracts/" + contract + "/" + collection + "/" + added.id()))
                .eTag(EntityTags.of(added.version())).body(added);
    }

    @PatchMapping("/{id}")
    ResponseEntity<ContractObject> change(@PathVariable UUID contract, @PathVariable String collection,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Map<String, Object> fields) {
        ObjectKind kind = Collections.kind(collection);
        rights.requireEdit(contract, rights.actionOf(contracts.get(kind.type(), contract, id)));
        return answer(writer.change(kind, contract, id, EntityTags.required(ifMatch), fields));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID contract, @PathVariable String collection, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        ObjectKind kind = Collections.kind(collection);
        ContractObject object = contracts.get(kind.type(), contract, id);
        rights.requireRemove(object);
        if (EntityTags.required(ifMatch) != object.version()) {
            throw EntityTags.stale(object.version());
        }
        editor.remove(kind, contract, id);
    }

    private static ResponseEntity<ContractObject> answer(ContractObject object) {
        return ResponseEntity.ok().eTag(EntityTags.of(object.version())).body(object);
    }
}
