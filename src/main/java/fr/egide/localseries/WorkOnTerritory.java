package fr.egide.localseries;

import java.util.List;
import java.util.Set;

import fr.egide.account.Target;

/// A room above in which people work together on territories: whoever reads or edits something there does so with the local
/// series of its communes.
public interface WorkOnTerritory {

    /// One contract, one diagnosis.
    ///
    /// @param communes codes of today's communes it bears on
    record Work(Target target, Set<String> communes) {

        public Work {
            communes = Set.copyOf(communes);
        }
    }

    /// Works that lie, wholly or not, in one of these départements.
    List<Work> within(Set<String> departements);
}
