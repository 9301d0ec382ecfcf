package fr.egide.web;

import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;

/// The shape of every problem (RFC 9457) in the description of the API.
@Component
class ApiProblemSchema implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI description) {
        Components components = description.getComponents() == null ? new Components() : description.getComponents();
        description.components(components.addSchemas("Problem", new ObjectSchema()
                .addProperty("type", new StringSchema().format("uri")).addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema()).addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema().format("uri")).addProperty("code", new StringSchema())
                .addProperty("field", new StringSchema())));
    }
}
