package fr.egide.account;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// An account as its administration shows it.
///
/// @param function what the person does, kept by the audit instead of the name
/// @param epoch how many times the password changed
public record Account(UUID id, String username, String displayName, String function, String organisation,
        boolean training, boolean active, int epoch, List<Grant> grants) {

    public Account {
        grants = List.copyOf(grants);
    }

    Account with(Grant grant) {
        return new Account(id, username, displayName, function, organisation, training, active, epoch,
                Stream.concat(grants.stream(), Stream.of(grant)).toList());
    }
}
