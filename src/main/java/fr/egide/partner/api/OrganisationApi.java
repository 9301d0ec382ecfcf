package fr.egide.partner.api;

import java.net.URI;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.partner.Organisation;
import fr.egide.partner.OrganisationEditor;
import fr.egide.partner.OrganisationFilter;
import fr.egide.partner.OrganisationForm;
import fr.egide.partner.OrganisationList;
import fr.egide.partner.OrganisationReader;
import fr.egide.partner.Organisations;
import fr.egide.web.EntityTags;
import fr.egide.web.PageOf;

/// Organisations.
@RestController
@RequestMapping("/api/v1/organisations")
class OrganisationApi {

    private final OrganisationList list;
    private final Organisations organisations;
    private final OrganisationReader reader;
    private final OrganisationEditor editor;
    private final FieldProblems problems;
    private final Access access;

    OrganisationApi(OrganisationList list, Organisations organisations, OrganisationReader reader,
            OrganisationEditor editor, FieldProblems problems, Access access) {
        this.list = list;
        this.organisations = organisations;
        this.reader = reader;
        this.editor = editor;
        this.problems = problems;
        this.access = access;
    }

    @GetMapping
    PageOf<Organisation> list(@RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String family, @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String level, @RequestParam(defaultValue = "") String tag,
            @RequestParam(defaultValue = "false") boolean mediators,
            @RequestParam(defaultValue = "false") boolean closed, @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        access.require(Permission.READ_PARTNERS, Target.INSTALLATION);
        return list.page(new OrganisationFilter(q, family, type, level, tag, mediators, closed), page, size);
    }

    @GetMapping("/{id}")
    ResponseEntity<Organisation> get(@PathVariable UUID id) {
        access.require(Permission.READ_PARTNERS, Target.INSTALLATION);
        return answer(organisations.get(id));
    }

    /// @param asked texts as the form of the page has them; `parent` a name or an id, `territories` references or names
    @PostMapping
    ResponseEntity<Organisation> add(@RequestBody OrganisationForm asked) {
        access.require(Permission.EDIT_PARTNERS, Target.INSTALLATION);
        Organisation added = editor.add(described(UUID.randomUUID(), asked));
        return ResponseEntity.created(URI.create("/api/v1/organisations/" + added.id()))
                .eTag(EntityTags.of(added.version())).body(added);
    }

    @PutMapping("/{id}")
    ResponseEntity<Organisation> change(@PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody OrganisationForm asked) {
        access.require(Permission.EDIT_PARTNERS, Target.INSTALLATION);
        Organisation stored = organisations.get(id);
        int version = EntityTags.required(ifMatch);
        if (version != stored.version()) {
            throw EntityTags.stale(stored.version());
        }
        return answer(editor.change(stored, described(id, asked.of(version))));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id) {
        access.require(Permission.EDIT_PARTNERS, Target.INSTALLATION);
        editor.remove(organisations.get(id));
    }

    private Organisation described(UUID id, OrganisationForm asked) {
        OrganisationReader.Read read = reader.read(id, asked);
        Organisation organisation = read.organisation();
        if (organisation == null) {
            throw problems.of(read.problems());
        }
        return organisation;
    }

    private static ResponseEntity<Organisation> answer(Organisation organisation) {
        return ResponseEntity.ok().eTag(EntityTags.of(organisation.version())).body(organisation);
    }
}
