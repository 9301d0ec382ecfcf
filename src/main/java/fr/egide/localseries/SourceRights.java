package fr.egide.localseries;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.localseries.WorkOnTerritory.Work;
import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;
import fr.egide.web.Refusal;

/// Who reads a local series and who gives it: those who work on one of its communes, a partner for its own organisation
/// only, and those who hold the permission on its départements.
@Component
public class SourceRights {

    private final Access access;
    private final Territories territories;
    private final ObjectProvider<WorkOnTerritory> rooms;

    SourceRights(Access access, Territories territories, ObjectProvider<WorkOnTerritory> rooms) {
        this.access = access;
        this.territories = territories;
        this.rooms = rooms;
    }

    /// Those of these sources that the signed-in user may read.
    public List<LocalSource> readable(Collection<LocalSource> sources) {
        return allowing(Permission.READ_LOCAL_SERIES, sources);
    }

    /// Those of these sources that the signed-in user gives, small counts included.
    public List<LocalSource> editable(Collection<LocalSource> sources) {
        return allowing(Permission.EDIT_LOCAL_SERIES, sources);
    }

    /// Whether the signed-in user gives readings of this source, and sees its small counts.
    public boolean mayEdit(LocalSource source) {
        return !editable(List.of(source)).isEmpty();
    }

    /// @throws Refusal 403 `ACC-403`
    public void requireRead(LocalSource source) {
        if (readable(List.of(source)).isEmpty()) {
            throw Refusal.forbidden("ACC-403");
        }
    }

    /// @throws Refusal 403 `ACC-403`
    public void requireEdit(LocalSource source) {
        if (!mayEdit(source)) {
            throw Refusal.forbidden("ACC-403");
        }
    }

    private List<LocalSource> allowing(Permission permission, Collection<LocalSource> sources) {
        List<Work> works = works(sources);
        return sources.stream().filter(source -> may(permission, source, works)).toList();
    }

    private boolean may(Permission permission, LocalSource source, List<Work> works) {
        Set<String> departements = Set.copyOf(source.departements());
        if (access.may(permission, Target.territory(departements))) {
            return true;
        }
        Set<String> communes = territories.find(TerritoryRef.parse(source.territory()))
                .map(territory -> Set.copyOf(territory.communes())).orElse(Set.of());
        Stream<Target> concerned = works.stream().filter(work -> work.communes().stream().anyMatch(communes::contains))
                .map(Work::target);
        return (permission == Permission.READ_LOCAL_SERIES
                ? concerned
                : concerned.map(target -> target.with(Set.of(source.producer()))))
                .anyMatch(target -> access.may(permission, target));
    }

    private List<Work> works(Collection<LocalSource> sources) {
        Set<String> departements = new HashSet<>();
        sources.forEach(source -> departements.addAll(source.departements()));
        return departements.isEmpty()
                ? List.of()
                : rooms.stream().flatMap(room -> room.within(departements).stream()).toList();
    }
}
