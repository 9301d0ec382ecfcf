package fr.egide.account;

import org.springframework.stereotype.Component;

import fr.egide.web.Refusal;

/// The one place where a right is asked for, by pages and API alike.
@Component("access")
public class Access {

    private final CurrentUser currentUser;
    private final Rights rights;

    Access(CurrentUser currentUser, Rights rights) {
        this.currentUser = currentUser;
        this.rights = rights;
    }

    /// @throws Refusal 403 `ACC-403` when the signed-in user does not hold the permission on this target
    public void require(Permission permission, Target target) {
        if (!may(permission, target)) {
            throw Refusal.forbidden("ACC-403");
        }
    }

    /// Whether the signed-in user holds the permission on this target; nobody signed in holds nothing.
    public boolean may(Permission permission, Target target) {
        return currentUser.find().filter(user -> rights.allowsEveryone(permission) || user.grants().stream()
                .anyMatch(grant -> rights.allows(grant.role(), permission) && grant.scope().covers(target)))
                .isPresent();
    }
}
