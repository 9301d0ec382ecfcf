package fr.egide.account;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What a permission is asked about, by identifiers alone: a contract, a diagnosis or a council, the départements it lies
/// in, the organisations concerned (lead, co-leads, partners of an action; producer of an indicator or of a local series).
///
/// @param installation something that belongs to no place: whoever holds the permission anywhere holds it there
/// @param followed contracts that a council follows: a role held on one of them is held on the council
public record Target(boolean installation, @Nullable UUID contract, @Nullable UUID diagnosis, @Nullable UUID council,
        Set<UUID> followed, Set<String> departements, Set<UUID> organisations) {

    /// Something that belongs to no place: figures, organisations, the installation.
    public static final Target INSTALLATION = new Target(true, null, null, null, Set.of(), Set.of(), Set.of());

    public Target {
        followed = Set.copyOf(followed);
        departements = Set.copyOf(departements);
        organisations = Set.copyOf(organisations);
    }

    public static Target contract(UUID contract, Set<String> departements) {
        return new Target(false, contract, null, null, Set.of(), departements, Set.of());
    }

    public static Target diagnosis(UUID diagnosis, Set<String> departements) {
        return new Target(false, null, diagnosis, null, Set.of(), departements, Set.of());
    }

    public static Target council(UUID council, Set<UUID> followed, Set<String> departements) {
        return new Target(false, null, null, council, followed, departements, Set.of());
    }

    /// Something that lies in départements, and belongs to no contract, no diagnosis and no council.
    public static Target territory(Set<String> departements) {
        return new Target(false, null, null, null, Set.of(), departements, Set.of());
    }

    public Target with(Set<UUID> concerned) {
        return new Target(installation, contract, diagnosis, council, followed, departements, concerned);
    }

    /// Whether this is the contract, or a council that follows it.
    boolean isOn(UUID asked) {
        return asked.equals(contract) || followed.contains(asked);
    }
}
