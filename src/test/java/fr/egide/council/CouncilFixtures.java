package fr.egide.council;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fr.egide.As;
import fr.egide.contract.editing.Typed;
import fr.egide.council.writing.CouncilCreation;
import fr.egide.council.writing.CouncilForm;
import fr.egide.council.writing.CouncilWriter;
import fr.egide.council.writing.Outcome;
import fr.egide.partner.Organisation;
import fr.egide.partner.Organisations;

import static org.assertj.core.api.Assertions.assertThat;

/// Councils of Toulouse for tests, written as the coordinator.
@Component
public class CouncilFixtures {

    private final CouncilCreation creation;
    private final CouncilWriter writer;
    private final CouncilDirectory councils;
    private final Organisations organisations;

    CouncilFixtures(CouncilCreation creation, CouncilWriter writer, CouncilDirectory councils,
            Organisations organisations) {
        this.creation = creation;
        this.writer = writer;
        this.councils = councils;
        this.organisations = organisations;
    }

    /// A CLSPD with the seats that the texts expect, following the given contracts.
    public Council council(String title, UUID... contracts) {
        return As.call(() -> creation.create(new CouncilForm("CLSPD", title, null, "commune:31555", true),
                List.of(contracts)));
    }

    public UUID add(PartKind kind, Council council, UUID parent, String... values) {
        Outcome outcome = As.call(() -> writer.add(kind, council.id(), parent, typed(values)));
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return ((Outcome.Saved) outcome).part().id();
    }

    /// The seat of this title.
    public Seat seat(Council council, String title) {
        return councils.list(Seat.class, council.id()).stream().filter(seat -> seat.title().equals(title)).findFirst()
                .orElseThrow();
    }

    public Organisation organisation(String name) {
        return organisations.findOrCreate(name, "LOCAL_AUTHORITY", "MUNICIPAL", null);
    }

    public UUID meeting(Council council, String day, String... more) {
        String[] values = java.util.Arrays.copyOf(new String[]{"heldOn", day, "formation", "PLENARY"},
                4 + more.length);
        System.arraycopy(more, 0, values, 4, more.length);
        return add(PartKind.MEETING, council, null, values);
    }

    public UUID decision(Council council, UUID meeting, String what, String due) {
        return add(PartKind.DECISION, council, meeting, "kind", "DECISION", "what", what, "owner",
                organisation("Ville des décisions").id().toString(), "dueOn", due);
    }

    /// Rules of procedure and ethics charter, signed.
    public void sign(Council council) {
        add(PartKind.PAPER, council, null, "kind", "RULES", "datedOn", "2024-01-10", "signedOn", "2024-01-12");
        add(PartKind.PAPER, council, null, "kind", "CHARTER", "datedOn", "2024-01-10", "signedOn", "2024-01-12");
    }

    public UUID group(Council council, String name, String level) {
        return add(PartKind.GROUP, council, null, "kind", "WATCH", "name", name, "level", level, "openedOn",
                "2024-02-01");
    }

    /// A member of a group, by an account.
    public UUID member(Council council, UUID group, UUID account) {
        UUID id = add(PartKind.MEMBER, council, group, "organisation",
                organisation("Ville des membres").id().toString(), "function", "Référente");
        As.call(() -> {
            Member member = councils.get(Member.class, council.id(), id);
            writer.move(member, member.held(account));
            return id;
        });
        return id;
    }

    /// A council with one of each part, by the names of `routes.csv`.
    public Map<String, UUID> withOneOfEach() {
        Council council = council("Conseil des adresses");
        Map<String, UUID> ids = new HashMap<>(Map.of("council", council.id()));
        ids.put("seat", councils.list(Seat.class, council.id()).getLast().id());
        ids.put("paper", add(PartKind.PAPER, council, null, "kind", "OTHER", "datedOn", "2024-01-10"));
        UUID meeting = meeting(council, "2024-03-14");
        ids.put("meeting", meeting);
        ids.put("item", add(PartKind.ITEM, council, meeting, "kind", "OTHER", "title", "Un point"));
        ids.put("decision", decision(council, meeting, "Une décision", "2024-06-01"));
        UUID group = group(council, "Un groupe", "OPEN");
        ids.put("group", group);
        ids.put("member", add(PartKind.MEMBER, council, group, "organisation",
                organisation("Ville des membres").id().toString(), "function", "Référente"));
        return ids;
    }

    private static Typed typed(String... values) {
        Map<String, List<String>> typed = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            typed.put(values[i], List.of(values[i + 1]));
        }
        return new Typed(typed);
    }
}
