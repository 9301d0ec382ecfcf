package fr.egide.contract.api;

import java.net.URI;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import fr.egide.account.Permission;
import fr.egide.contract.ActionSheet;
import fr.egide.contract.Comment;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.editing.Comments;
import fr.egide.contract.editing.ObjectRights;
import fr.egide.web.PageOf;

/// What is said about an action, over HTTP; a comment is added or taken back, never changed.
@RestController
@RequestMapping("/api/v1/contracts/{contract}/actions/{action}/comments")
class CommentApi {

    private final ContractDirectory contracts;
    private final Comments comments;
    private final ObjectRights rights;

    CommentApi(ContractDirectory contracts, Comments comments, ObjectRights rights) {
        this.contracts = contracts;
        this.comments = comments;
        this.rights = rights;
    }

    record NewComment(@Nullable String text) {}

    /// The latest first.
    @GetMapping
    PageOf<Comment> list(@PathVariable UUID contract, @PathVariable UUID action,
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
        contracts.require(Permission.READ_CONTRACT, contract);
        contracts.get(ActionSheet.class, contract, action);
        return PageOf.of(comments.of(action), page, size);
    }

    @PostMapping
    ResponseEntity<Comment> add(@PathVariable UUID contract, @PathVariable UUID action,
            @RequestBody NewComment comment) {
        rights.requireEdit(contract, action);
        Comment added = comments.add(contract, action,
                Objects.requireNonNullElse(comment.text(), ""));
        return ResponseEntity.created(URI.create(
                "/api/v1/contracts/" + contract + "/actions/" + action + "/comments/" + added.id())).body(added);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID contract, @PathVariable UUID action, @PathVariable UUID id) {
        rights.requireEdit(contract, action);
        comments.remove(contract, action, id);
    }
}
