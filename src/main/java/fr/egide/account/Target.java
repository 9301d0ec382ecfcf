package fr.egide.account;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What a permission is asked about, by identifiers alone: a contract or a diagnosis, the départements it lies in, the
/// organisations concerned (lead, co-leads, partners of an action; producer of an indicator or of a local series).
///
/// @param installation something that belongs to no place: whoever holds the permission anywhere holds it there
public record Target(boolean installation, @Nullable UUID contract, @Nullable UUID diagnosis, Set<String> departements,
        Set<UUID> organisations) {

    /// Something that belongs to no place: figures, organisations, the installation.
    public static final Target INSTALLATION = new Target(true, null, null, Set.of(), Set.of());

    public Target {
        departements = Set.copyOf(departements);
        organisations = Set.copyOf(organisations);
    }

    public static Target contract(UUID contract, Set<String> departements) {
        return new Target(false, contract, null, departements, Set.of());
    }

    public static Target diagnosis(UUID diagnosis, Set<String> departements) {
        return new Target(false, null, diagnosis, departements, Set.of());
    }

    /// Something that lies in départements, and belongs to no contract and no diagnosis.
    public static Target territory(Set<String> departements) {
        return new Target(false, null, null, departements, Set.of());
    }

    public Target with(Set<UUID> concerned) {
        return new Target(installation, contract, diagnosis, departements, concerned);
    }
}
