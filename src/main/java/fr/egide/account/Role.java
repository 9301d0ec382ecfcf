package fr.egide.account;

/// What a person is in Égide. Each role is held on a [Scope].
public enum Role {
    /// Runs the installation: accounts, official files, backup.
    ADMINISTRATOR,
    /// National cell: sees every contract, changes none.
    NATIONAL,
    /// Préfecture: sees the contracts of its départements, files the State's figures.
    PREFECTURE,
    /// Coordinator of a council: runs its contracts.
    COORDINATOR,
    /// Member of the technical follow-up group: keeps the dashboard and freezes its editions.
    FOLLOW_UP_GROUP,
    /// Partner: its own actions and indicators.
    PARTNER,
    /// Reads what is shared with it.
    READER
}
