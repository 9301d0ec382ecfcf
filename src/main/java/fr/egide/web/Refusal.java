package fr.egide.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;

/// A request that can't be served, said in words: a stable code (`TER-001`), an HTTP status, and the values that the
/// message `problem.<code>` names. The exception's own text is for the log only and never reaches a visitor.
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final HttpStatus status;
    private final transient List<Object> arguments;
    private final transient Map<String, Object> details = new LinkedHashMap<>();

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

    /// 400 `WEB-003`: a parameter, a part or a member of the body that must be given and isn't.
    public static Refusal missing(String field) {
        return new Refusal(HttpStatus.BAD_REQUEST, "WEB-003", field).with("field", field);
    }

    /// The same with a detail that programs read: a member of the problem's JSON.
    public Refusal with(String name, Object detail) {
        details.put(name, detail);
        return this;
    }

    public Map<String, Object> details() {
        return Map.copyOf(details);
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
