package fr.egide.contract;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What a room above knows to be missing from the actions of a contract (an execution indicator, a result indicator):
/// message keys `contract.missing.<key>` by action.
public interface ActionEvidence {

    Map<UUID, Set<String>> missing(UUID contract);
}
