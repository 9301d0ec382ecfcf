package fr.egide.account;

import java.util.Map;

/// Whoever keeps things that must never change seals the digest of each in the audit trail when it is made, and gives the
/// digests as they are now when the trail is checked.
public interface AuditedContent {

    /// Action of the row whose detail is the digest of its object.
    String SEALED = "CONTENT_SEALED";
    /// Action of the row that says a sealed object was removed by right.
    String REMOVED = "CONTENT_REMOVED";

    /// Digests by the object id of their rows.
    Map<String, String> digests();
}
