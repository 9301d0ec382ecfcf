package fr.egide.account;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import fr.egide.As;
import fr.egide.EgideTest;

import static org.assertj.core.api.Assertions.assertThat;

/// The headers every answer carries, and who may ask the operator's addresses.
@EgideTest
class HeadersTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void everyAnswerTellsTheBrowserWhatItMayDo() {
        for (String path : List.of("/sign-in", "/", "/contracts", "/administration", "/nowhere", "/swagger-ui.html",
                "/api/v1/communes/31555", "/v3/api-docs", "/assets/egide.css", "/actuator/health")) {
            MockHttpServletResponse answer = mvc.get().uri(path).with(As.administrator()).exchange().getResponse();

            assertThat(answer.getHeader("Content-Security-Policy")).as(path)
                    .contains("default-src 'self'", "script-src 'self'", "style-src 'self'", "object-src 'none'",
                            "base-uri 'self'", "form-action 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.getHeader("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.getHeader("X-Frame-Options")).as(path).isEqualTo("DENY");
            assertThat(answer.getHeader("Referrer-Policy")).as(path).isEqualTo("same-origin");
            assertThat(answer.getHeader("Permissions-Policy")).as(path).contains("camera=()", "geolocation=()");
            assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).as(path).isEqualTo("same-origin");
            assertThat(answer.getHeader("Cross-Origin-Resource-Policy")).as(path).isEqualTo("same-origin");
        }
    }

    @Test
    void asksForHttpsAgainOnceItWasUsed() {
        assertThat(mvc.get().uri("/sign-in").secure(true)).headers().containsHeader("Strict-Transport-Security");
    }

    @Test
    void saysWhetherItIsAliveToAnyoneAndTheRestToAdministratorsAlone() {
        assertThat(mvc.get().uri("/actuator/health")).hasStatusOk().bodyText().doesNotContain("components");
        assertThat(mvc.get().uri("/actuator/health/liveness")).hasStatusOk();
        for (String path : List.of("/actuator", "/actuator/info", "/actuator/metrics", "/actuator/metrics/jvm.info")) {
            assertThat(mvc.get().uri(path)).as(path).hasStatus(401);
            for (Role role : Role.values()) {
                assertThat(mvc.get().uri(path).with(As.role(role, new Scope.Everything()))).as(path + " " + role)
                        .hasStatus(role == Role.ADMINISTRATOR ? 200 : 403);
            }
        }
        assertThat(mvc.get().uri("/actuator/env").with(As.administrator())).hasStatus(404);
    }

    @Test
    void describesHowToSignInToTheApi() {
        assertThat(mvc.get().uri("/v3/api-docs").with(As.administrator())).bodyJson()
                .hasPathSatisfying("$.components.securitySchemes.token.scheme",
                        scheme -> assertThat(scheme).isEqualTo("bearer"))
                .hasPathSatisfying("$.openapi", version -> assertThat(version).asString().startsWith("3.1"));
    }
}
