package fr.egide.council;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.data.domain.Sort;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.query.Criteria;
import org.springframework.data.relational.core.query.Query;
import org.springframework.stereotype.Component;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.web.Refusal;

/// Councils and what they are made of, for reading. What belongs to a closed group is left to [GroupRights].
@Component("councils")
public class CouncilDirectory {

    private final JdbcAggregateTemplate rows;
    private final Access access;

    CouncilDirectory(JdbcAggregateTemplate rows, Access access) {
        this.rows = rows;
        this.access = access;
    }

    /// @throws Refusal 404 `COU-404` for an unknown council
    public Council get(UUID council) {
        Council found = rows.findById(council, Council.class);
        if (found == null) {
            throw Refusal.notFound("COU-404");
        }
        return found;
    }

    /// The council, when the signed-in user may read it.
    ///
    /// @throws Refusal 404 `COU-404`; 403 `ACC-403`
    public Council read(UUID council) {
        return require(Permission.READ_COUNCIL, council);
    }

    /// The council, when the signed-in user runs it.
    ///
    /// @throws Refusal 404 `COU-404`; 403 `ACC-403`
    public Council run(UUID council) {
        return require(Permission.RUN_COUNCIL, council);
    }

    private Council require(Permission permission, UUID council) {
        Council found = get(council);
        access.require(permission, target(found));
        return found;
    }

    public boolean mayRun(Council council) {
        return access.may(Permission.RUN_COUNCIL, target(council));
    }

    /// Councils that the signed-in user may read, by title.
    public List<Council> listReadable() {
        return rows.findAll(Query.empty().sort(Sort.by("title")), Council.class).stream()
                .filter(council -> access.may(Permission.READ_COUNCIL, target(council))).toList();
    }

    /// Parts of one kind, in their order.
    public <T extends CouncilPart> List<T> list(Class<T> type, UUID council) {
        return rows.findAll(Query.query(Criteria.where("council").is(council)).sort(order(type)), type);
    }

    /// Parts of one kind in several councils, in one query.
    public <T extends CouncilPart> List<T> listIn(Class<T> type, Collection<UUID> councils) {
        return councils.isEmpty()
                ? List.of()
                : rows.findAll(Query.query(Criteria.where("council").in(councils)).sort(order(type)), type);
    }

    /// One part of a council, or the council itself.
    ///
    /// @throws Refusal 404 `COU-405` when it isn't there or belongs to another council
    public <T extends CouncilPart> T get(Class<T> type, UUID council, UUID id) {
        T found = rows.findById(id, type);
        if (found == null || !found.council().equals(council)) {
            throw Refusal.notFound("COU-405");
        }
        return found;
    }

    static Target target(Council council) {
        return Target.council(council.id(), Set.copyOf(council.contracts()), Set.copyOf(council.departements()));
    }

    private static Sort order(Class<? extends CouncilPart> type) {
        String name = type.getSimpleName();
        return switch (name) {
            case "Seat", "AgendaItem", "Decision" -> Sort.by("position");
            case "Mandate" -> Sort.by("startsOn").descending();
            case "Paper" -> Sort.by("datedOn").descending();
            case "Meeting" -> Sort.by("heldOn").descending();
            case "WorkingGroup" -> Sort.by("openedOn");
            default -> Sort.by("id");
        };
    }
}
