package fr.egide.diagnosis.proposal;

import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import fr.egide.account.Access;
import fr.egide.account.CurrentUser;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.diagnosis.DiagnosisDirectory;
import fr.egide.territory.TerritoryRef;

/// Who reads why a perimeter was kept: figures are for every account, what its author wrote of neighbouring communes isn't.
@Component
class KeptReasons {

    private final DiagnosisDirectory diagnoses;
    private final ObjectProvider<ReasonReaders> others;
    private final CurrentUser user;
    private final Access access;

    KeptReasons(DiagnosisDirectory diagnoses, ObjectProvider<ReasonReaders> others, CurrentUser user, Access access) {
        this.diagnoses = diagnoses;
        this.others = others;
        this.user = user;
        this.access = access;
    }

    /// Its author, and whoever reads diagnoses or contracts in its départements, or one on it or on its commune of departure.
    boolean mayRead(KeptPerimeter kept) {
        Target place = Target.territory(Set.copyOf(kept.departements()));
        return user.find().filter(one -> one.id().equals(kept.author())).isPresent()
                || access.may(Permission.READ_DIAGNOSIS, place) || access.may(Permission.READ_CONTRACT, place)
                || diagnoses.listReadable().stream().anyMatch(diagnosis -> places(kept).contains(diagnosis.territory()))
                || others.stream().anyMatch(room -> room.mayRead(kept));
    }

    private static Set<String> places(KeptPerimeter kept) {
        return Set.of(kept.ref().toString(), TerritoryRef.commune(kept.seed()).toString());
    }
}
