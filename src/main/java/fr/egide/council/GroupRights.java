package fr.egide.council;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.account.CurrentUser;
import fr.egide.account.EgideUser;
import fr.egide.web.Refusal;

/// Who enters which group: an open one whoever reads the council, another its members and whoever runs the council.
@Component
public class GroupRights {

    private final CouncilDirectory councils;
    private final CurrentUser user;
    private final JdbcClient jdbc;

    GroupRights(CouncilDirectory councils, CurrentUser user, JdbcClient jdbc) {
        this.councils = councils;
        this.user = user;
        this.jdbc = jdbc;
    }

    /// The group, when the signed-in user may enter it.
    ///
    /// @throws Refusal 404 `COU-405`; 403 `ACC-403`
    public WorkingGroup read(Council council, UUID group) {
        WorkingGroup found = councils.get(WorkingGroup.class, council.id(), group);
        if (!mayRead(council, found)) {
            throw Refusal.forbidden("ACC-403");
        }
        return found;
    }

    /// The meeting, when it is one of the council or of a group that the signed-in user may enter.
    ///
    /// @throws Refusal 404 `COU-405`; 403 `ACC-403`
    public Meeting meeting(Council council, UUID meeting) {
        Meeting found = councils.get(Meeting.class, council.id(), meeting);
        if (found.workingGroup() != null) {
            read(council, found.workingGroup());
        }
        return found;
    }

    public boolean mayRead(Council council, WorkingGroup group) {
        return group.isOpen() || councils.mayRun(council) || isMember(group.id());
    }

    /// Ids of the groups of a council that stay closed to the signed-in user.
    public Set<UUID> closed(Council council, List<WorkingGroup> groups) {
        if (councils.mayRun(council)) {
            return Set.of();
        }
        Set<UUID> own = own(council.id());
        return groups.stream().filter(group -> !group.isOpen()).map(WorkingGroup::id).filter(id -> !own.contains(id))
                .collect(Collectors.toSet());
    }

    /// Whether the signed-in user is a member of the group, by their account.
    public boolean isMember(UUID group) {
        return me().map(id -> jdbc
                .sql("SELECT EXISTS (SELECT FROM council.member WHERE working_group = :group AND account = :account)")
                .param("group", group).param("account", id).query(Boolean.class).single()).orElse(false);
    }

    private Set<UUID> own(UUID council) {
        return me().map(id -> Set.copyOf(jdbc
                .sql("SELECT DISTINCT working_group FROM council.member WHERE council = :council AND account = :account")
                .param("council", council).param("account", id).query(UUID.class).list())).orElse(Set.of());
    }

    private Optional<UUID> me() {
        return user.find().map(EgideUser::id);
    }
}
