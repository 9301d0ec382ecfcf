package fr.egide.partner.api;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.partner.Doubles;
import fr.egide.partner.Merging;
import fr.egide.partner.Organisation;
import fr.egide.partner.Organisations;
import fr.egide.web.EntityTags;

/// Organisations that may be one, and their merging.
@RestController
class MergingApi {

    private final Doubles doubles;
    private final Merging merging;
    private final Organisations organisations;
    private final Access access;

    MergingApi(Doubles doubles, Merging merging, Organisations organisations, Access access) {
        this.doubles = doubles;
        this.merging = merging;
        this.organisations = organisations;
        this.access = access;
    }

    @GetMapping("/api/v1/organisation-doubles")
    List<Doubles.Pair> list() {
        access.require(Permission.EDIT_PARTNERS, Target.INSTALLATION);
        return doubles.proposed();
    }

    /// @param id of the one that is kept, whose version `If-Match` gives; `other` becomes it
    @PutMapping("/api/v1/organisations/{id}/merged/{other}")
    ResponseEntity<Organisation> merge(@PathVariable UUID id, @PathVariable UUID other,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        access.require(Permission.EDIT_PARTNERS, Target.INSTALLATION);
        Organisation kept = organisations.get(id);
        Organisation gone = organisations.get(other);
        int version = EntityTags.required(ifMatch);
        if (version != kept.version()) {
            throw EntityTags.stale(kept.version());
        }
        Organisation merged = merging.merge(kept, version, gone, gone.version());
        return ResponseEntity.ok().eTag(EntityTags.of(merged.version())).body(merged);
    }
}
