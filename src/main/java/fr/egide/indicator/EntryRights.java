package fr.egide.indicator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.localseries.LocalSource;
import fr.egide.localseries.LocalSources;
import fr.egide.localseries.SourceRights;
import fr.egide.web.Refusal;

/// Who may type the observations of an indicator: a partner, those it is asked for; where a local series feeds it, those who
/// give that series.
@Component
public class EntryRights {

    private final Access access;
    private final LocalSources sources;
    private final SourceRights series;

    EntryRights(Access access, LocalSources sources, SourceRights series) {
        this.access = access;
        this.sources = sources;
        this.series = series;
    }

    /// Those of these indicators that the signed-in user may fill, by id; a bounded number of queries.
    Set<UUID> enterable(Contract contract, List<Tracked> followed) {
        Map<UUID, LocalSource> fed = sources
                .byId(followed.stream().flatMap(one -> Stream.ofNullable(one.localSource())).distinct().toList());
        Set<UUID> given = series.editable(fed.values()).stream().map(LocalSource::id).collect(Collectors.toSet());
        return followed.stream().filter(one -> access.may(Permission.ENTER_OBSERVATION, target(contract, one)))
                .filter(one -> one.localSource() == null || given.contains(one.localSource())).map(Tracked::id)
                .collect(Collectors.toSet());
    }

    public boolean mayEnter(Contract contract, Tracked tracked) {
        return enterable(contract, List.of(tracked)).contains(tracked.id());
    }

    /// @throws Refusal 403 `ACC-403`
    public void requireEnter(Contract contract, Tracked tracked) {
        if (!mayEnter(contract, tracked)) {
            throw Refusal.forbidden("ACC-403");
        }
    }

    /// An indicator asked of nobody concerns its own id alone, hence no organisation.
    private static Target target(Contract contract, Tracked tracked) {
        return ContractDirectory.target(contract)
                .with(Set.of(tracked.producer() == null ? tracked.id() : tracked.producer()));
    }
}
