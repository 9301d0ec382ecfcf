package fr.egide.account;

import java.util.UUID;

import org.springframework.stereotype.Component;

import fr.egide.web.Refusal;
import fr.egide.web.Site;

/// Keeps one administrator at least: without any, nobody could open an account again.
@Component
class LastAdministrator {

    private final Accounts accounts;
    private final Site site;

    LastAdministrator(Accounts accounts, Site site) {
        this.accounts = accounts;
        this.site = site;
    }

    /// @throws Refusal 409 `ACC-015` when this account is the only one that administers
    void requireAnother(UUID account) {
        boolean isOne = accounts.find(account).filter(this::administers).isPresent();
        if (isOne && accounts.list().stream().noneMatch(one -> !one.id().equals(account) && administers(one))) {
            throw Refusal.conflict("ACC-015");
        }
    }

    private boolean administers(Account account) {
        return account.active() && (!account.training() || site.training())
                && account.grants().stream().anyMatch(grant -> grant.role() == Role.ADMINISTRATOR);
    }
}
