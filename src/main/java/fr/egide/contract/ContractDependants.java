package fr.egide.contract;

import java.util.UUID;

/// What a room above keeps about a contract (followed indicators, frozen editions) that would be orphaned without it.
public interface ContractDependants {

    boolean dependOn(UUID contract);
}
