package fr.egide.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/// What a client got wrong, recognised from what the framework throws before any of our code is asked.
final class ClientMistakes {

    private static final int LONGEST = 100;

    private ClientMistakes() {
    }

    /// @param headers that the answer must carry (`Allow`, `Accept`)
    record Mistake(Refusal refusal, HttpHeaders headers) {}

    /// Nothing when the fault is ours.
    static Optional<Mistake> of(Exception exception) {
        return refusal(exception).map(refusal -> new Mistake(refusal,
                exception instanceof ErrorResponse known ? known.getHeaders() : HttpHeaders.EMPTY));
    }

    private static Optional<Refusal> refusal(Exception exception) {
        return Optional.ofNullable(switch (exception) {
            case org.springframework.http.converter.HttpMessageNotReadableException e -> UnreadableBody.refusal(e);
            case MethodArgumentTypeMismatchException e -> mismatch(e);
            case MissingServletRequestParameterException e -> Refusal.missing(e.getParameterName());
            case MissingServletRequestPartException e -> Refusal.missing(e.getRequestPartName());
            case BindException e -> fields(e.getFieldErrors());
            case MaxUploadSizeExceededException _ -> new Refusal(HttpStatus.CONTENT_TOO_LARGE, "WEB-413");
            case MultipartException _ -> bad("WEB-005");
            case InvalidParameterException _ -> bad("WEB-004");
            case HttpRequestMethodNotSupportedException e -> new Refusal(HttpStatus.METHOD_NOT_ALLOWED, "WEB-405",
                    e.getMethod(),
                    String.join(", ", Optional.ofNullable(e.getSupportedMethods()).orElse(new String[0])));
            case HttpMediaTypeNotAcceptableException e -> new Refusal(HttpStatus.NOT_ACCEPTABLE, "WEB-406",
                    written(e.getSupportedMediaTypes()));
            case HttpMediaTypeNotSupportedException e -> new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "WEB-415",
                    e.getContentType() == null ? "—" : e.getContentType().toString(),
                    written(e.getSupportedMediaTypes()));
            case ErrorResponse e when e.getStatusCode().is4xxClientError() -> other(e);
            default -> null;
        });
    }

    /// An address whose id can't be one leads nowhere.
    private static Refusal mismatch(MethodArgumentTypeMismatchException e) {
        return e.getParameter().hasParameterAnnotation(PathVariable.class)
                ? Refusal.notFound("WEB-404")
                : wrong(e.getName(), e.getValue());
    }

    private static Refusal fields(List<FieldError> errors) {
        return errors.isEmpty()
                ? bad("WEB-400")
                : wrong(errors.getFirst().getField(), errors.getFirst().getRejectedValue());
    }

    /// A value that can't be one of this field.
    static Refusal wrong(String field, @Nullable Object value) {
        String shown = String.valueOf(value);
        return bad("WEB-002", field, shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown)
                .with("field", field);
    }

    static Refusal bad(String code, Object... arguments) {
        return new Refusal(HttpStatus.BAD_REQUEST, code, arguments);
    }

    private static Refusal other(ErrorResponse known) {
        HttpStatus status = Optional.ofNullable(HttpStatus.resolve(known.getStatusCode().value()))
                .orElse(HttpStatus.BAD_REQUEST);
        return new Refusal(status, status == HttpStatus.NOT_FOUND ? "WEB-404" : "WEB-400");
    }

    private static String written(List<MediaType> types) {
        return types.stream().map(MediaType::toString).distinct().collect(Collectors.joining(", "));
    }
}
