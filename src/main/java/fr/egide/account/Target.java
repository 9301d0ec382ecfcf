package fr.egide.account;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What a permission is asked about, by identifiers alone: a contract or a diagnosis, the départements it lies in, the
/// organisations concerned (lead, co-leads, partners of an action; producer of an indicator).
public record Target(@Nullable UUID contract, @Nullable UUID diagnosis, Set<String> departements,
        Set<UUID> organisations) {

    /// Something that belongs to no contract and no diagnosis: figures, organisations, the installation.
    public static final Target INSTALLATION = new Target(null, null, Set.of(), Set.of());

    public Target {
        departements = Set.copyOf(departements);
        organisations = Set.copyOf(organisations);
    }

    public static Target contract(UUID contract, Set<String> departements) {
        return new Target(contract, null, departements, Set.of());
    }

    public static Target diagnosis(UUID diagnosis, Set<String> departements) {
        return new Target(null, diagnosis, departements, Set.of());
    }

    public Target with(Set<UUID> concerned) {
        return new Target(contract, diagnosis, departements, concerned);
    }

    boolean isOfInstallation() {
        return contract == null && diagnosis == null;
    }
}
