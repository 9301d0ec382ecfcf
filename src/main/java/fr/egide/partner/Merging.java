package fr.egide.partner;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Audit;
import fr.egide.web.Refusal;

/// Makes one organisation of two: all that named the second names the first, which takes what it lacked. The second stays
/// as a name that leads to the first.
@Component
public class Merging {

    private final Organisations organisations;
    private final OrganisationEditor editor;
    private final Contacts contacts;
    private final ContactEditor contactEditor;
    private final PartnerChanges changes;
    private final ObjectProvider<OrganisationReferences> references;
    private final JdbcClient jdbc;
    private final Audit audit;

    Merging(Organisations organisations, OrganisationEditor editor, Contacts contacts, ContactEditor contactEditor,
            PartnerChanges changes, ObjectProvider<OrganisationReferences> references, JdbcClient jdbc, Audit audit) {
        this.organisations = organisations;
        this.editor = editor;
        this.contacts = contacts;
        this.contactEditor = contactEditor;
        this.changes = changes;
        this.references = references;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// @param version that each was read at
    /// @return the one that is kept, as it has become
    /// @throws Refusal 409 `PAR-409` when someone changed either since; 422 `PAR-061` for one and the same
    @Transactional
    public Organisation merge(Organisation kept, int version, Organisation gone, int goneVersion) {
        if (kept.id().equals(gone.id()) || organisations.mergedInto(gone.id()).isPresent()
                || organisations.mergedInto(kept.id()).isPresent()) {
            throw Refusal.unprocessable("PAR-061");
        }
        if (kept.version() != version || gone.version() != goneVersion) {
            throw Refusal.conflict("PAR-409");
        }
        references.forEach(room -> room.move(gone.id(), kept.id()));
        contacts.mandatesIn(gone.id()).forEach(held -> contactEditor.change(held, held.in(kept.id())));
        UUID above = parent(kept, gone);
        organisations.partsOf(gone.id()).stream().filter(part -> !part.id().equals(kept.id()))
                .forEach(part -> editor.change(part, part.partOf(kept.id())));
        editor.change(gone, gone.emptied());
        Organisation merged = editor.change(kept, joined(kept, gone, above));
        jdbc.sql("UPDATE partner.organisation SET merged_into = :kept WHERE id = :gone OR merged_into = :gone")
                .param("kept", kept.id()).param("gone", gone.id()).update();
        changes.note(OrganisationEditor.KIND, merged.id(), merged.version(), "merged", gone.id());
        audit.record("ORGANISATIONS_MERGED", OrganisationEditor.KIND, kept.id().toString(), gone.id().toString());
        return merged;
    }

    /// What the kept one is a part of: neither itself, nor the one that goes, nor anything under either.
    private @Nullable UUID parent(Organisation kept, Organisation gone) {
        boolean isUnderGone = organisations.above(kept).stream().anyMatch(one -> one.id().equals(gone.id()));
        boolean isUnderKept = organisations.above(gone).stream().anyMatch(one -> one.id().equals(kept.id()));
        if (isUnderGone) {
            return gone.parent();
        }
        return kept.parent() != null || isUnderKept ? kept.parent() : gone.parent();
    }

    private static Organisation joined(Organisation kept, Organisation gone,
            @Nullable UUID parent) {
        boolean isSameFamily = kept.family().equals(gone.family());
        return new Organisation(kept.id(), kept.name(), kept.family(),
                kept.type() == null && isSameFamily ? gone.type() : kept.type(), kept.level(), parent,
                kept.siret() == null ? gone.siret() : kept.siret(), both(kept.territories(), gone.territories()),
                kept.employsMediators() || gone.employsMediators(), both(kept.tags(), gone.tags()), kept.closedOn(),
                kept.version());
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
