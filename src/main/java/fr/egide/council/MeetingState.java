package fr.egide.council;

/// Where a meeting stands; it goes from one to the next, never back.
public enum MeetingState {
    /// Its date and agenda are there.
    PREPARED,
    /// It took place.
    HELD,
    /// Its minutes are written.
    WRITTEN,
    /// Its minutes were approved: neither agenda nor minutes change any more.
    APPROVED
}
