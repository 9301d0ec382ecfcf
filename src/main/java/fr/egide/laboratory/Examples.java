package fr.egide.laboratory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import fr.egide.laboratory.reading.JsonTables;

/// An invented table for each method: `laboratory/<code>.json` among the resources.
@Component
public class Examples {

    private final JsonTables json;

    Examples(JsonTables json) {
        this.json = json;
    }

    /// As a request to the API would send it.
    public String json(Description method) {
        try (InputStream bytes = new ClassPathResource("laboratory/" + method.code() + ".json").getInputStream()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Asked asked(Description method) {
        return json.asked(json(method));
    }
}
