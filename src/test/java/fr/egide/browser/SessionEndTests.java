package fr.egide.browser;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;

import fr.egide.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/// What a person sees when a session ends, or is about to.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "egide.training=true")
@ContextConfiguration(initializers = TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionEndTests {

    @LocalServerPort
    int port;
    Browser browser;

    @BeforeAll
    void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void warnsThreeMinutesBeforeTheEndAndStaysSignedInWhenAsked() {
        try (BrowserContext context = context(true)) {
            Page page = context.newPage();
            page.clock().install();
            signIn(page);
            page.navigate(url("/contracts"));
            Locator dialog = page.locator("#session-end");
            page.clock().runFor("26:30");
            assertThat(dialog.isVisible()).isFalse();

            page.clock().runFor("00:45");
            assertThat(dialog.textContent()).contains("Votre session se termine dans 3 minutes");
            assertThat(dialog.isVisible()).isTrue();
            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Rester connecté");

            page.click("#session-end [data-stay]");
            dialog.waitFor(new Locator.WaitForOptions()
                    .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        }
    }

    @Test
    void saysOnThePageItselfThatTheSessionEndedWithoutLosingWhatItHolds() {
        try (BrowserContext context = context(true)) {
            Page page = context.newPage();
            page.clock().install();
            signIn(page);
            page.navigate(url("/contracts/new"));
            page.fill("#title", "Un titre à garder");
            context.clearCookies();
            page.clock().runFor("30:05");

            assertThat(page.locator("#session-end").innerText()).contains("Votre session est terminée");
            page.click("#session-end form button");
            assertThat(page.inputValue("#title")).isEqualTo("Un titre à garder");
        }
    }

    @Test
    void saysAtSignInThatTheSessionEndedWithoutAnyScript() {
        try (BrowserContext context = context(false)) {
            Page page = context.newPage();
            signIn(page);
            endSession(context);
            page.navigate(url("/contracts"));

            assertThat(page.textContent("main")).contains("Votre session est terminée", "30 minutes");
            signInHere(page);
            assertThat(page.url()).contains("/contracts");
        }
    }

    @Test
    void saysThatALateFormWasNotSavedAndGivesItsTextsBack() {
        try (BrowserContext context = context(false)) {
            Page page = context.newPage();
            signIn(page);
            page.navigate(url("/contracts/new?territory=commune:31555"));
            page.fill("#title", "Un long texte écrit trop tard");
            page.fill("#startsOn", "2025-01-01");
            page.fill("#endsOn", "2027-12-31");
            endSession(context);
            page.click("main button.main");

            assertThat(page.textContent("h1")).contains("n’a pas été enregistré");
            assertThat(page.textContent("main")).contains("Un long texte écrit trop tard");
            assertThat(page.content()).doesNotContain("_csrf=");
        }
    }

    @Test
    void letsSignInFromAPageLeftOpenTooLong() {
        try (BrowserContext context = context(false)) {
            Page page = context.newPage();
            page.navigate(url("/sign-in"));
            endSession(context);
            signInHere(page);

            assertThat(page.textContent("main")).contains("ouverte depuis trop longtemps");
            signInHere(page);
            assertThat(page.textContent("h1")).doesNotContain("Se connecter");
        }
    }

    private void endSession(BrowserContext context) {
        context.addCookies(List.of(new Cookie("JSESSIONID", "0123456789ABCDEF0123456789ABCDEF").setUrl(url("/"))));
    }

    private void signIn(Page page) {
        page.navigate(url("/sign-in"));
        signInHere(page);
    }

    private static void signInHere(Page page) {
        page.fill("#username", "coordination");
        page.fill("#password", "formation-egide");
        page.click("main button");
    }

    private BrowserContext context(boolean script) {
        return browser.chromium().newContext(
                new NewContextOptions().setJavaScriptEnabled(script).setLocale("fr-FR").setViewportSize(1280, 900));
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
