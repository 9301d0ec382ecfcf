package fr.egide.account;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/// Sends to the sign-in page whoever must sign in, and says when a session has ended. A form sent too late isn't saved:
/// the page says so and gives back what was written.
class SignInAgain implements AuthenticationEntryPoint, AccessDeniedHandler {

    static final String LATE = "/sign-in/late";

    private static final Set<String> HARMLESS = Set.of("/sign-out", "/session");

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        go(request, response, hasEnded(request) ? "/sign-in?expired" : "/sign-in");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException, ServletException {
        if (!(refused instanceof CsrfException)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getServletPath().equals("/sign-in")) {
            go(request, response, "/sign-in?again");
        } else if (HARMLESS.contains(request.getServletPath())) {
            go(request, response, "/sign-in?bye");
        } else {
            request.getRequestDispatcher(LATE).forward(request, response);
        }
    }

    private static boolean hasEnded(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }

    /// A fragment asked by htmx would show the sign-in page in its place: the whole page goes there instead.
    private static void go(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        String address = request.getContextPath() + path;
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", address);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(address);
        }
    }
}
