package fr.egide.contract;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Anything a contract is made of: its own row, its own version, its own history.
public sealed interface ContractObject
        permits Contract, Signatory, Axis, Finding, Objective, ActionSheet, Participation, Milestone, BudgetLine,
        Commitment {

    UUID id();

    UUID contract();

    /// Number of the last change, from 1; 0 before the first save.
    int version();

    /// The object this one is part of (an action's objective, a milestone's action), when it isn't the contract itself.
    default @Nullable UUID parent() {
        return null;
    }
}
