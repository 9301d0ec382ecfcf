package fr.egide.web;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import fr.egide.As;
import fr.egide.EgideTest;

import static org.assertj.core.api.Assertions.assertThat;

@EgideTest
class ProblemsTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void answersThatAnAddressWithoutAnIdentifierLeadsNowhere() {
        assertThat(mvc.get().uri("/contracts/plan").with(As.coordinator())).hasStatus(404).bodyText()
                .contains("WEB-404");
        assertThat(mvc.get().uri("/api/v1/contracts/plan").with(As.coordinator())).hasStatus(404).bodyText()
                .contains("WEB-404");
    }

    @Test
    void answersThatAQuestionIsNotUnderstoodWhenItIsNotOne() {
        assertThat(mvc.get().uri("/contracts?page=beaucoup").with(As.coordinator())).hasStatus(400).bodyText()
                .contains("WEB-400");
    }
}
