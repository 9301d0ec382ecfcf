package fr.egide.laboratory.page;

import java.util.Optional;

import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import fr.egide.laboratory.Examples;
import fr.egide.laboratory.Methods;
import fr.egide.web.Texts;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import tools.jackson.databind.json.JsonMapper;

/// In the description of the API: the shape of what methods read, and an example for each.
@Component
class StatisticsExamples implements OpenApiCustomizer {

    private static final String PATH = "/api/v1/statistics/{method}";

    private final Methods methods;
    private final Examples examples;
    private final Texts texts;
    private final JsonMapper json;

    StatisticsExamples(Methods methods, Examples examples, Texts texts, JsonMapper json) {
        this.methods = methods;
        this.examples = examples;
        this.texts = texts;
        this.json = json;
    }

    @Override
    public void customise(OpenAPI description) {
        Optional.ofNullable(description.getPaths().get(PATH)).ifPresent(path -> describe(path.getPost()));
    }

    private void describe(Operation post) {
        RequestBody body = post.getRequestBody() == null ? new RequestBody() : post.getRequestBody();
        Content content = body.getContent() == null ? new Content() : body.getContent();
        content.addMediaType("text/csv",
                new io.swagger.v3.oas.models.media.MediaType().schema(new StringSchema()));
        content.addMediaType(MediaType.APPLICATION_JSON_VALUE, asked());
        post.requestBody(body.content(content));
    }

    private io.swagger.v3.oas.models.media.MediaType asked() {
        io.swagger.v3.oas.models.media.MediaType asked = new io.swagger.v3.oas.models.media.MediaType()
                .schema(new ObjectSchema().addProperty("rows", new ArraySchema().items(new ObjectSchema()))
                        .addProperty("neighbours", new ArraySchema().items(new ObjectSchema()))
                        .addProperty("parameters", new ObjectSchema()));
        methods.all().forEach(method -> asked.addExamples(method.code(), new Example()
                .summary(texts.text(method.key())).value(json.readValue(examples.json(method), Object.class))));
        return asked;
    }
}
