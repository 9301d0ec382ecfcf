package fr.egide.web;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.HandlerMethod;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;

/// What the description of the API says of each operation: a summary (message `api.<controller>.<method>`), its problems,
/// the status and the headers of its success, an example where its shape is fixed.
@Component
class ApiOperations implements OperationCustomizer {

    /// Reference to the schema that [ApiProblemSchema] adds.
    private static final String PROBLEM = "#/components/schemas/Problem";

    private final Texts texts;
    private final ApiExamples examples;

    ApiOperations(Texts texts, ApiExamples examples) {
        this.texts = texts;
        this.examples = examples;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        String key = handler.getBeanType().getSimpleName() + "." + handler.getMethod().getName();
        operation.setSummary(texts.text("api." + key));
        ApiResponses responses = Optional.ofNullable(operation.getResponses()).orElseGet(ApiResponses::new);
        operation.setResponses(responses);
        success(responses, handler, key);
        problems(handler).forEach(status -> responses.addApiResponse(status, new ApiResponse()
                .description(texts.text("api.problem." + status))
                .content(new Content().addMediaType(MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        new io.swagger.v3.oas.models.media.MediaType().schema(new Schema<>().$ref(PROBLEM))))));
        return operation;
    }

    private void success(ApiResponses responses, HandlerMethod handler, String key) {
        boolean isEntity = ResponseEntity.class.isAssignableFrom(handler.getReturnType().getParameterType());
        if (isEntity && handler.hasMethodAnnotation(PostMapping.class) && responses.containsKey("200")) {
            ApiResponse created = responses.remove("200").description(texts.text("api.success.201"));
            responses.addApiResponse("201", created.addHeaderObject(HttpHeaders.LOCATION, header("location")));
        }
        Stream.of("200", "201", "202").map(responses::get).filter(java.util.Objects::nonNull).forEach(success -> {
            if (isEntity && isVersioned(handler)) {
                success.addHeaderObject(HttpHeaders.ETAG, header("etag"));
            }
            examples.find(key).ifPresent(example -> Optional.ofNullable(success.getContent())
                    .ifPresent(content -> content.values().forEach(media -> media.setExample(example))));
        });
    }

    /// What has a version is sent with it.
    private static boolean isVersioned(HandlerMethod handler) {
        Class<?> sent = ResolvableType.forMethodReturnType(handler.getMethod()).getGeneric(0).resolve(Object.class);
        return ReflectionUtils.findMethod(sent, "version") != null;
    }

    private Header header(String key) {
        return new Header().description(texts.text("api.header." + key)).schema(new StringSchema());
    }

    private static Set<String> problems(HandlerMethod handler) {
        Set<String> problems = new LinkedHashSet<>(Set.of("400", "401", "403"));
        boolean writes = !handler.hasMethodAnnotation(GetMapping.class);
        boolean names = Stream.of(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(PathVariable.class)
                        || "territory".equals(parameter.getParameter().getName()));
        boolean matches = Stream.of(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestHeader.class));
        if (names) {
            problems.add("404");
        }
        if (writes) {
            problems.addAll(Set.of("409", "422"));
        } else if (names) {
            problems.add("422");
        }
        if (matches) {
            problems.addAll(Set.of("412", "428"));
        }
        return problems;
    }
}
