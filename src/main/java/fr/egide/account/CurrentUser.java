package fr.egide.account;

import java.util.Optional;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// The account behind the current request.
@Component
public class CurrentUser {

    public Optional<EgideUser> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof EgideUser user
                ? Optional.of(user)
                : Optional.empty();
    }

    /// @throws IllegalStateException when nobody is signed in: the route should have asked for it
    public EgideUser get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
