package fr.egide.account;

/// What can be done. Which role may do what is declared in `rights.yaml`, nowhere else.
public enum Permission {
    /// Read official figures and geography.
    READ_FIGURES,
    /// Load official files: series, contours, neighbours.
    LOAD_FIGURES,
    /// Read a diagnosis, its findings and what partners say of them.
    READ_DIAGNOSIS,
    /// Open a diagnosis, write it, submit it.
    WRITE_DIAGNOSIS,
    /// Accept or reject a submitted diagnosis; whoever writes one doesn't hold it.
    DECIDE_DIAGNOSIS,
    /// Read a local series of a partner, its small counts withheld.
    READ_LOCAL_SERIES,
    /// Describe a local series and give its readings, small counts included.
    EDIT_LOCAL_SERIES,
    /// Create a contract, and the perimeters that contracts bear on.
    CREATE_CONTRACT,
    /// Read a contract, its dashboard and its editions.
    READ_CONTRACT,
    /// Change a contract, its axes, objectives, signatories.
    EDIT_CONTRACT,
    /// Change an action sheet and its commitments.
    EDIT_ACTION,
    /// Type or import observations.
    ENTER_OBSERVATION,
    /// State the météo of an objective.
    STATE_CONFIDENCE,
    /// Freeze an edition of the dashboard.
    FREEZE_EDITION,
    /// Read a council: its members, meetings, decisions and open groups.
    READ_COUNCIL,
    /// Create a council and run its life: seats, meetings, decisions, groups.
    RUN_COUNCIL,
    /// Read organisations.
    READ_PARTNERS,
    /// Read who works in organisations and how to reach them.
    READ_CONTACTS,
    /// Change organisations and contacts.
    EDIT_PARTNERS,
    /// Accounts, audit, backup, settings of the installation.
    ADMINISTER
}
