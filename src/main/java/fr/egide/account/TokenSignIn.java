package fr.egide.account;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/// Signs in, for one request, the account of the personal token it bears; a token that isn't good is refused.
class TokenSignIn extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final Tokens tokens;
    private final Accounts accounts;
    private final ApiRefusals refusals;

    TokenSignIn(Tokens tokens, Accounts accounts, ApiRefusals refusals) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.refusals = refusals;
    }

    /// Whether the request bears a token, which no browser ever sends of itself.
    static boolean bearsToken(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<EgideUser> user = tokens
                .use(request.getHeader(HttpHeaders.AUTHORIZATION).substring(BEARER.length()).strip())
                .flatMap(accounts::principal);
        if (user.isEmpty()) {
            refusals.unauthorized(request, response, "ACC-402");
            return;
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken
                .authenticated(user.get(), null, user.get().getAuthorities())));
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !bearsToken(request);
    }
}
