package fr.egide.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;

/// How the description of the API says who it is and how to sign in.
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String TOKEN = "token";
    private static final String PASSWORD = "password";

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info().title("Égide").version("v1").license(new License().name("EUPL-1.2")))
                .components(new Components()
                        .addSecuritySchemes(TOKEN,
                                new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")
                                        .description("egide_…"))
                        .addSecuritySchemes(PASSWORD,
                                new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN))
                .addSecurityItem(new SecurityRequirement().addList(PASSWORD));
    }
}
