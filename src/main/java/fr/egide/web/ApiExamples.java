package fr.egide.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/// Examples of answers: `api/<controller>.<method>.json` among the resources.
@Component
class ApiExamples {

    private final JsonMapper json;

    ApiExamples(JsonMapper json) {
        this.json = json;
    }

    Optional<Object> find(String key) {
        ClassPathResource example = new ClassPathResource("api/" + key + ".json");
        if (!example.exists()) {
            return Optional.empty();
        }
        try (InputStream bytes = example.getInputStream()) {
            return Optional.of(json.readValue(bytes, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
