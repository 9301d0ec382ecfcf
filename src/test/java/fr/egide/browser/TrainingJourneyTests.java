package fr.egide.browser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

import fr.egide.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/// The training mode in a real browser: what each role sees, whether everyone can read it, and the main job end to end.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "egide.training=true")
@ContextConfiguration(initializers = TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrainingJourneyTests {

    private static final int PAGES = 45;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|\\?.*|F1\\d+|(?<=laboratory/)[a-z-]+");

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
    void everyPageOfEveryRoleIsAccessibleAndFitsASmallScreen() {
        for (String role : List.of("admin", "coordination", "lecture")) {
            try (BrowserContext context = context(true, 360)) {
                crawl(signIn(context, role), role);
            }
        }
    }

    @Test
    void coordinatorWritesAContractWithoutJavaScriptAndFreezesAnEdition() {
        try (BrowserContext context = context(false, 1280)) {
            Page page = signIn(context, "coordination");
            page.navigate(url("/contracts/new?territory=epci:243100518"));
            page.fill("#title", "Stratégie de Toulouse Métropole");
            page.fill("#startsOn", "2025-01-01");
            page.fill("#endsOn", "2027-12-31");
            page.click("main button.main");
            String contract = page.url().replaceAll("/plan$", "");

            page.navigate(contract + "/objects/axis/new");
            page.fill("#title", "Tranquillité publique");
            page.click("form.form button.main");
            page.navigate(contract + "/objects/objective/new");
            page.fill("#title", "Moins de cambriolages");
            page.click("form.form button.main");
            page.click("text=Ajouter une action");
            page.fill("#title", "Opération tranquillité");
            page.click("form.form button.main");
            assertThat(page.textContent("h1")).contains("1.1 Opération tranquillité");

            follow(page, contract, "R05");
            assertThat(page.textContent("h1")).contains("Cambriolages de logement");
            follow(page, contract, "R13");
            page.fill("#period", "2025-01-01");
            page.fill("#value", "1 234,5");
            page.click("form.form button.main");
            assertThat(page.textContent("main")).contains("1 234,50".replace(' ', '\u202f'));

            page.navigate(contract + "/editions/new");
            page.fill("#from", "2025-01-01");
            page.fill("#to", "2025-12-31");
            page.check("input[value=WORSE]");
            page.fill("#feeling", "Les habitants le disent en réunion.");
            page.fill("#evidence", "Deux réunions publiques.");
            page.selectOption("#confidence", "MEDIUM");
            page.click("form.form button.main");
            assertThat(page.textContent("h1")).contains("Édition n° 1");
            assertThat(page.textContent("main")).contains("Les habitants le disent en réunion.");
        }
    }

    private void follow(Page page, String contract, String code) {
        page.navigate(contract + "/indicators");
        page.selectOption("#definition", code);
        page.selectOption("#objective", page.getAttribute("#objective option:nth-child(2)", "value"));
        page.click("form.form button.main");
    }

    private void crawl(Page page, String role) {
        Deque<String> next = new ArrayDeque<>(List.of("/"));
        Set<String> seen = new LinkedHashSet<>();
        List<String> faults = new ArrayList<>();
        while (!next.isEmpty() && seen.size() < PAGES) {
            String path = next.poll();
            if (!seen.add(ID.matcher(path).replaceAll("*"))) {
                continue;
            }
            faults.addAll(faults(page, path));
            for (Object link : (List<?>) page
                    .evaluate(
                            "[...document.querySelectorAll('a[href]:not([download])')].map(a => a.getAttribute('href'))")) {
                String href = link.toString().replaceAll("#.*", "");
                if (href.startsWith("/") && !href.endsWith("/pdf") && !href.contains("lang=")
                        && !href.contains("swagger")) {
                    next.add(href);
                }
            }
        }
        assertThat(faults).as(role).isEmpty();
    }

    private List<String> faults(Page page, String path) {
        Response response = page.navigate(url(path));
        List<String> faults = new ArrayList<>();
        if (response.status() != 200) {
            faults.add(path + " answers " + response.status());
        }
        if (page.locator("h1").count() != 1) {
            faults.add(path + " has " + page.locator("h1").count() + " h1");
        }
        if ((int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth") > 0) {
            faults.add(path + " is wider than the screen");
        }
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
            faults.add(path + " " + rule.getId() + " " + rule.getNodes().getFirst().getHtml());
        }
        return faults;
    }

    private Page signIn(BrowserContext context, String username) {
        return Browser.signIn(context, url("/sign-in"), username);
    }

    private BrowserContext context(boolean script, int width) {
        return browser.chromium()
                .newContext(new NewContextOptions().setJavaScriptEnabled(script).setViewportSize(width, 900)
                        .setLocale("fr-FR").setBypassCSP(script));
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
