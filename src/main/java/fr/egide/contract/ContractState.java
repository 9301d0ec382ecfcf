package fr.egide.contract;

/// Where a contract stands.
public enum ContractState {
    /// Being written: everything can change.
    DRAFT,
    /// Signed: what was agreed is locked and changes by amendment; what happens is followed.
    SIGNED,
    /// Its period is over, or it was ended: nothing changes any more.
    CLOSED
}
