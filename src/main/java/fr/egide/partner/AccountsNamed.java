package fr.egide.partner;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fr.egide.account.Accounts;

/// Accounts act for organisations; who does is shown to administrators, on the page of accounts.
@Component
class AccountsNamed implements OrganisationReferences {

    private final Accounts accounts;

    AccountsNamed(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Mention> mentions(UUID organisation) {
        return List.of();
    }

    @Override
    public long count(UUID organisation) {
        return accounts.countFor(organisation);
    }

    @Override
    public void move(UUID from, UUID to) {
        accounts.move(from, to);
    }
}
