package fr.egide.home;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import fr.egide.As;
import fr.egide.EgideTest;

import static org.assertj.core.api.Assertions.assertThat;

@EgideTest
class HomePageTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void greetsTheCoordinatorInFrench() {
        assertThat(mvc.get().uri("/").with(As.coordinator())).hasStatusOk().bodyText()
                .contains("<h1>Mon travail</h1>", "lang=\"fr\"");
    }

    @Test
    void speaksEnglishWhenAsked() {
        assertThat(mvc.get().uri("/?lang=en").with(As.coordinator())).hasStatusOk().bodyText()
                .contains("<h1>My work</h1>", "lang=\"en\"");
    }

    @Test
    void sendsAStrangerToTheSignInPage() {
        assertThat(mvc.get().uri("/")).hasStatus3xxRedirection().redirectedUrl().endsWith("/sign-in");
    }

    @Test
    void showsAPageWithoutAnyStackTraceForAnUnknownAddress() {
        assertThat(mvc.get().uri("/nowhere").with(As.coordinator())).hasStatus(404).bodyText()
                .contains("WEB-404").doesNotContain("Exception");
    }
}
