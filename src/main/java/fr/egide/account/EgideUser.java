package fr.egide.account;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

import fr.egide.web.SignedInUser;

/// The principal: an account as it stands at this request, without any secret.
///
/// @param epoch changes with the password; a session opened under another epoch is over
public record EgideUser(UUID id, String username, String displayName, String function, String organisation,
        List<Grant> grants, int epoch) implements SignedInUser, UserDetails {

    public EgideUser {
        grants = List.copyOf(grants);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return grants.stream().map(grant -> new SimpleGrantedAuthority("ROLE_" + grant.role())).distinct().toList();
    }

    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public String getUsername() {
        return username;
    }
}
