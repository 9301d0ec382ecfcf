package fr.egide.web;

import java.util.List;

import org.springframework.http.HttpStatus;

/// A request that can't be served, said in words: a stable code (`TER-001`), an HTTP status, and the values that the
/// message `problem.<code>` names. The exception's own text is for the log only and never reaches a visitor.
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final HttpStatus status;
    private final transient List<Object> arguments;

    public Refusal(HttpStatus status, String code, Object... arguments) {
        super(code + " " + List.of(arguments));
        this.code = code;
        this.status = status;
        this.arguments = List.of(arguments);
    }

    public static Refusal notFound(String code, Object... arguments) {
        return new Refusal(HttpStatus.NOT_FOUND, code, arguments);
    }

    public static Refusal forbidden(String code, Object... arguments) {
        return new Refusal(HttpStatus.FORBIDDEN, code, arguments);
    }

    public static Refusal conflict(String code, Object... arguments) {
        return new Refusal(HttpStatus.CONFLICT, code, arguments);
    }

    public static Refusal unprocessable(String code, Object... arguments) {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, code, arguments);
    }

    public String code() {
        return code;
    }

    public HttpStatus status() {
        return status;
    }

    public String messageKey() {
        return "problem." + code;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
