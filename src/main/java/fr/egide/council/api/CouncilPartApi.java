package fr.egide.council.api;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

import fr.egide.council.Council;
import fr.egide.council.CouncilDirectory;
import fr.egide.council.CouncilPart;
import fr.egide.council.CouncilState;
import fr.egide.council.CouncilStates;
import fr.egide.council.GroupRights;
import fr.egide.council.PartKind;
import fr.egide.council.writing.CouncilWriter;
import fr.egide.web.EntityTags;
import fr.egide.web.PageOf;
import fr.egide.web.Refusal;

/// What a council is made of, over HTTP: one collection a kind (`seat`, `mandate`, `paper`, `group`, `member`, `meeting`,
/// `item`, `decision`), without what belongs to groups that stay closed to the reader.
@RestController
@RequestMapping("/api/v1/councils/{council}/parts/{kind}")
class CouncilPartApi {

    private final CouncilDirectory councils;
    private final CouncilStates states;
    private final GroupRights rights;
    private final CouncilPartWriter writer;
    private final CouncilWriter parts;

    CouncilPartApi(CouncilDirectory councils, CouncilStates states, GroupRights rights, CouncilPartWriter writer,
            CouncilWriter parts) {
        this.councils = councils;
        this.states = states;
        this.rights = rights;
        this.writer = writer;
        this.parts = parts;
    }

    @GetMapping
    PageOf<CouncilPart> list(@PathVariable UUID council, @PathVariable String kind,
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "100") int size) {
        return PageOf.of(readable(councils.read(council), part(kind)), page, size);
    }

    @GetMapping("/{id}")
    ResponseEntity<CouncilPart> get(@PathVariable UUID council, @PathVariable String kind, @PathVariable UUID id) {
        Council found = councils.read(council);
        CouncilPart part = councils.get(part(kind).type(), council, id);
        if (readable(found, part(kind)).stream().noneMatch(one -> one.id().equals(id))) {
            throw Refusal.forbidden("ACC-403");
        }
        return answer(part);
    }

    /// @param parent what it belongs to: the seat of a mandate, the meeting of an item or a decision, the group of a member
    @PostMapping
    ResponseEntity<CouncilPart> add(@PathVariable UUID council, @PathVariable String kind,
            @RequestParam @Nullable UUID parent, @RequestBody Map<String, Object> fields) {
        councils.run(council);
        CouncilPart added = writer.add(part(kind), council, parent, fields);
        return ResponseEntity
                .created(URI.create("/api/v1/councils/" + council + "/parts/" + kind + "/" + added.id()))
                .eTag(EntityTags.of(added.version())).body(added);
    }

    @PatchMapping("/{id}")
    ResponseEntity<CouncilPart> change(@PathVariable UUID council, @PathVariable String kind, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Map<String, Object> fields) {
        councils.run(council);
        return answer(writer.change(part(kind), council, id, EntityTags.required(ifMatch), fields));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID council, @PathVariable String kind, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        councils.run(council);
        CouncilPart part = councils.get(part(kind).type(), council, id);
        if (EntityTags.required(ifMatch) != part.version()) {
            throw EntityTags.stale(part.version());
        }
        parts.remove(PartKind.of(part), council, id);
    }

    private List<CouncilPart> readable(Council council, PartKind kind) {
        CouncilState state = states.of(council);
        Set<UUID> closed = rights.closed(council, state.groups());
        return switch (kind) {
            case COUNCIL -> List.of(council);
            case SEAT -> List.copyOf(state.seats());
            case MANDATE -> List.copyOf(state.mandates());
            case PAPER -> List.copyOf(state.papers());
            case GROUP -> List.copyOf(state.groups().stream().filter(group -> !closed.contains(group.id())).toList());
            case MEMBER -> List.copyOf(state.members());
            case MEETING -> List.copyOf(state.meetings());
            case ITEM -> List.copyOf(state.items());
            case DECISION -> List.copyOf(state.decisions());
        };
    }

    /// @throws Refusal 404 `WEB-404` for an unknown kind, and for the council itself, which has its own address
    private static PartKind part(String slug) {
        PartKind kind = PartKind.ofSlug(slug);
        if (kind == PartKind.COUNCIL) {
            throw Refusal.notFound("WEB-404");
        }
        return kind;
    }

    private static ResponseEntity<CouncilPart> answer(CouncilPart part) {
        return ResponseEntity.ok().eTag(EntityTags.of(part.version())).body(part);
    }
}
