package fr.egide.web;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/// Turns what went wrong into a page, or into an RFC 9457 problem under `/api`: a stable code and a sentence that says
/// what to do. The unexpected shows a reference to give to the operator, never the exception's own words.
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Texts texts;

    Problems(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    Object refused(Refusal refusal, HttpServletRequest request) {
        return answer(request, refusal.status(), refusal.code(), texts.text(refusal.messageKey(), refusal.arguments()),
                refusal.details());
    }

    @ExceptionHandler
    @Nullable
    Object unexpected(Exception exception, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (response.isCommitted()) {
            LOG.info("Answer to {} cut short: {}", request.getRequestURI(), exception.toString());
            return null;
        }
        if (exception instanceof AccessDeniedException || exception instanceof AuthenticationException) {
            throw exception;
        }
        Optional<ClientMistakes.Mistake> mistake = ClientMistakes.of(exception);
        if (mistake.isPresent()) {
            mistake.get().headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            return refused(mistake.get().refusal(), request);
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Unexpected failure {} on {} {}", reference, request.getMethod(), request.getRequestURI(), exception);
        return answer(request, HttpStatus.INTERNAL_SERVER_ERROR, "WEB-500", texts.text("problem.WEB-500", reference),
                Map.of());
    }

    private Object answer(HttpServletRequest request, HttpStatusCode status, String code, String sentence,
            Map<String, Object> details) {
        if (request.getRequestURI().startsWith("/api/")) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
            problem.setType(URI.create("urn:egide:problem:" + code));
            problem.setTitle(texts.text("problem.title." + status.value() / 100));
            problem.setProperty("code", code);
            details.forEach(problem::setProperty);
            return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
        }
        ModelAndView page = new ModelAndView("web/problem");
        page.setStatus(status);
        page.addObject("code", code);
        page.addObject("sentence", sentence);
        return page;
    }
}
