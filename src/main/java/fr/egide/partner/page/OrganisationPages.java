package fr.egide.partner.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.partner.Contact;
import fr.egide.partner.Contacts;
import fr.egide.partner.Mandate;
import fr.egide.partner.Organisation;
import fr.egide.partner.OrganisationReferences;
import fr.egide.partner.OrganisationReferences.Mention;
import fr.egide.partner.Organisations;
import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;

/// What the page of an organisation shows.
@Component
class OrganisationPages {

    private final Organisations organisations;
    private final Contacts contacts;
    private final Territories territories;
    private final PastChanges past;
    private final ObjectProvider<OrganisationReferences> references;
    private final Access access;
    private final Clock clock;

    OrganisationPages(Organisations organisations, Contacts contacts, Territories territories, PastChanges past,
            ObjectProvider<OrganisationReferences> references, Access access, Clock clock) {
        this.organisations = organisations;
        this.contacts = contacts;
        this.territories = territories;
        this.past = past;
        this.references = references;
        this.access = access;
        this.clock = clock;
    }

    /// A territory of competence.
    record Place(String name, @Nullable String href) {}

    /// Who holds or held what.
    ///
    /// @param contact the person where the reader may see who it is
    record Holder(Mandate mandate, @Nullable Contact contact, String name) {}

    /// @param otherNames of those that were merged into it
    /// @param above what it is a part of, from the highest
    /// @param holders those who hold something today, `former` those who did
    record Page(Organisation organisation, List<String> otherNames, List<Organisation> above, List<Organisation> parts,
            List<Place> places,
            List<Holder> holders, List<Holder> former, Map<String, List<Mention>> mentions,
            List<PastChanges.Row> history, boolean isClosed, boolean mayEdit, boolean mayReadContacts,
            LocalDate today) {}

    Page of(Organisation organisation) {
        LocalDate today = LocalDate.now(clock);
        List<Holder> all = holders(organisation);
        return new Page(organisation, organisations.mergedNames(organisation.id()), organisations.above(organisation),
                organisations.partsOf(organisation.id()),
                organisation.territories().stream().map(this::place).toList(),
                all.stream().filter(holder -> !holder.mandate().isOver(today)).toList(),
                all.stream().filter(holder -> holder.mandate().isOver(today)).toList(),
                mentions(organisation.id()), past.of(organisation.id()), organisation.isClosed(today),
                access.may(Permission.EDIT_PARTNERS, Target.INSTALLATION), mayReadContacts(), today);
    }

    private Map<String, List<Mention>> mentions(UUID organisation) {
        Map<String, List<Mention>> byKind = new java.util.LinkedHashMap<>();
        references.orderedStream().flatMap(room -> room.mentions(organisation).stream())
                .forEach(mention -> byKind.computeIfAbsent(mention.kind(), _ -> new java.util.ArrayList<>())
                        .add(mention));
        return byKind;
    }

    private List<Holder> holders(Organisation organisation) {
        List<Mandate> mandates = contacts.mandatesIn(organisation.id());
        Map<UUID, Contact> people = mayReadContacts()
                ? contacts.byId(mandates.stream().map(Mandate::contact).filter(Objects::nonNull).toList())
                : Map.of();
        return mandates.stream().map(mandate -> {
            Contact person = mandate.contact() == null ? null : people.get(mandate.contact());
            return new Holder(mandate, person, person == null ? contacts.nameOf(null) : person.name());
        }).toList();
    }

    Place place(String ref) {
        return territories.find(TerritoryRef.parse(ref))
                .map(territory -> new Place(territory.name(), "/territories/" + ref))
                .orElseGet(() -> new Place(ref, null));
    }

    private boolean mayReadContacts() {
        return access.may(Permission.READ_CONTACTS, Target.INSTALLATION);
    }
}
