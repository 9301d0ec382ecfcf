package fr.egide.web;

import org.springframework.http.converter.HttpMessageNotReadableException;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;

/// Why the body of a request could not be read: none, not JSON, or a field that can't hold what it was given.
final class UnreadableBody {

    private UnreadableBody() {
    }

    static Refusal refusal(HttpMessageNotReadableException unreadable) {
        if (!(unreadable.getCause() instanceof JacksonException cause)) {
            return ClientMistakes.bad("WEB-005");
        }
        String field = field(cause);
        if (field.isEmpty()) {
            return ClientMistakes.bad("WEB-001", String.valueOf(cause.getLocation().getLineNr()),
                    String.valueOf(cause.getLocation().getColumnNr()));
        }
        return ClientMistakes.wrong(field, cause instanceof InvalidFormatException wrong ? wrong.getValue() : "null");
    }

    /// `aim.target`, `members[0]`.
    private static String field(JacksonException cause) {
        StringBuilder field = new StringBuilder();
        for (JacksonException.Reference step : cause.getPath()) {
            if (step.getPropertyName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return field.toString();
    }
}
