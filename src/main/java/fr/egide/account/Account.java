package fr.egide.account;

import java.util.List;
import java.util.UUID;

/// An account as its administration shows it.
///
/// @param function what the person does, kept by the audit instead of the name
public record Account(UUID id, String username, String displayName, String function, String organisation,
        boolean training, boolean active, List<Grant> grants) {

    public Account {
        grants = List.copyOf(grants);
    }
}
