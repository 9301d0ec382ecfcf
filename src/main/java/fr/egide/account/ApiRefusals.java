package fr.egide.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;

import fr.egide.web.Refusal;

/// What security refuses on the API, said as the API says any problem (RFC 9457) and in the language it would be said in:
/// security answers before the language of the request is set.
@Component
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final HandlerExceptionResolver problems;
    private final LocaleResolver languages;

    ApiRefusals(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems, LocaleResolver languages) {
        this.problems = problems;
        this.languages = languages;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused) {
        unauthorized(request, response, "ACC-401");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused) {
        say(request, response, Refusal.forbidden(refused instanceof CsrfException ? "ACC-404" : "ACC-403"));
    }

    void unauthorized(HttpServletRequest request, HttpServletResponse response, String code) {
        response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Egide\", charset=\"UTF-8\"");
        response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Egide\"");
        say(request, response, new Refusal(HttpStatus.UNAUTHORIZED, code));
    }

    private void say(HttpServletRequest request, HttpServletResponse response, Refusal refusal) {
        LocaleContext before = LocaleContextHolder.getLocaleContext();
        try {
            LocaleContextHolder.setLocale(languages.resolveLocale(request));
            response.setStatus(refusal.status().value());
            problems.resolveException(request, response, null, refusal);
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}
