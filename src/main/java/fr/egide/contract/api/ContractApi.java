package fr.egide.contract.api;

import java.net.URI;
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
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.editing.ContractCreation;
import fr.egide.contract.editing.ContractForm;
import fr.egide.web.EntityTags;
import fr.egide.web.PageOf;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// Contracts over HTTP: those one may read, one of them, a new one, a change of its own fields.
@RestController
@RequestMapping("/api/v1/contracts")
class ContractApi {

    private final ContractDirectory contracts;
    private final ContractCreation creation;
    private final ObjectWriter writer;
    private final Access access;
    private final Texts texts;

    ContractApi(ContractDirectory contracts, ContractCreation creation, ObjectWriter writer, Access access,
            Texts texts) {
        this.contracts = contracts;
        this.creation = creation;
        this.writer = writer;
        this.access = access;
        this.texts = texts;
    }

    /// @param page number from 1
    @GetMapping
    PageOf<Contract> list(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
        return PageOf.of(contracts.listReadable(), page, size);
    }

    @GetMapping("/{id}")
    ResponseEntity<Contract> get(@PathVariable UUID id) {
        return answer(contracts.require(Permission.READ_CONTRACT, id));
    }

    @PostMapping
    ResponseEntity<Contract> create(@RequestBody ContractForm form) {
        access.require(Permission.CREATE_CONTRACT, Target.INSTALLATION);
        Map<String, String> problems = creation.problems(form);
        if (!problems.isEmpty()) {
            Refusal refusal = Refusal.unprocessable("CON-020");
            problems.replaceAll((_, key) -> texts.text("contract.wrong." + key));
            throw refusal.with("fields", problems);
        }
        Contract made = creation.create(form);
        return ResponseEntity.created(URI.create("/api/v1/contracts/" + made.id()))
                .eTag(EntityTags.of(made.version())).body(made);
    }

    @PatchMapping("/{id}")
    ResponseEntity<Contract> change(@PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Map<String, Object> fields) {
        contracts.require(Permission.EDIT_CONTRACT, id);
        return answer((Contract) writer.change(ObjectKind.CONTRACT, id, id, EntityTags.required(ifMatch), fields));
    }

    private static ResponseEntity<Contract> answer(Contract contract) {
        return ResponseEntity.ok().eTag(EntityTags.of(contract.version())).body(contract);
    }
}
