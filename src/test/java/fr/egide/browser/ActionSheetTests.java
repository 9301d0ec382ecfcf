package fr.egide.browser;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import fr.egide.As;
import fr.egide.TestDatabase;
import fr.egide.account.Accounts;
import fr.egide.account.Grant;
import fr.egide.account.Role;
import fr.egide.account.Scope;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractObject;
import fr.egide.contract.ContractState;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.editing.Editor;
import fr.egide.contract.editing.FieldKind;
import fr.egide.contract.editing.Forms;
import fr.egide.contract.editing.Outcome;
import fr.egide.contract.editing.Typed;

import static org.assertj.core.api.Assertions.assertThat;

/// A full action sheet in a real browser: on paper, and edited part by part.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "egide.training=true")
@ContextConfiguration(initializers = TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActionSheetTests {

    private static final String SOME_LINES = "Les bailleurs signalent chaque soir des regroupements dans les halls, et "
            + "les habitants disent ne plus oser rentrer tard ; le sujet revient à chaque réunion.";

    @LocalServerPort
    int port;
    @Autowired
    Editor editor;
    @Autowired
    Accounts accounts;

    Browser browser;
    String sheet;

    @BeforeAll
    void openBrowser() {
        browser = Browser.open();
        sheet = As.call(this::fullSheet);
    }

    @AfterAll
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void printsOnOneA4ThatNamesItsContractItsAxisAndItsObjective() throws IOException {
        try (BrowserContext context = context()) {
            byte[] printed = open(context).pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
            try (PDDocument paper = Loader.loadPDF(printed)) {
                assertThat(paper.getNumberOfPages()).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(paper)).contains("Contrat imprimé", "Axe 1 — Tranquillité",
                        "Objectif 1 — Moins de dégradations");
            }
        }
    }

    @Test
    void keepsWhatIsTypedInAPartWhileAnotherIsSaved() {
        try (BrowserContext context = context()) {
            Page page = open(context);
            page.click("#part-why a[data-inline]");
            page.fill("#part-why [name=place]", "Tapé sans enregistrer");
            page.click("#part-life a[data-inline]");
            page.fill("#part-life [name=observations]", "Enregistré à côté");
            page.click("#part-life button.main");
            page.waitForSelector("#part-life dl");

            assertThat(page.textContent("#part-life")).contains("Enregistré à côté");
            assertThat(page.inputValue("#part-why [name=place]")).isEqualTo("Tapé sans enregistrer");
        }
    }

    @Test
    void offersAgainALongTextThatWasLeftWithoutSavingUntilItIsSavedOrForgotten() {
        try (BrowserContext context = context()) {
            Page page = open(context);
            page.fill("#comment", "Les halls sont");
            page.navigate("http://localhost:" + port + "/contracts");
            page.navigate("http://localhost:" + port + sheet);
            page.click("#comments [data-take]");
            assertThat(page.inputValue("#comment")).isEqualTo("Les halls sont");

            page.fill("#comment", "Les halls sont calmes depuis mars");
            page.click("#comments button:has-text('Ajouter')");
            page.waitForSelector("#comments .told");
            page.reload();
            assertThat(page.textContent("#comments .told")).isEqualTo("Les halls sont calmes depuis mars");
            assertThat(page.locator("#comments [data-take]").count()).isZero();

            page.fill("#comment", "Presque rien");
            page.click("header form[action$=sign-out] button");
            assertThat((Number) page.evaluate(
                    "Object.keys(localStorage).filter(key => key.startsWith('egide.draft')).length")).isEqualTo(0);
        }
    }

    private String fullSheet() {
        Contract contract = editor.insert(new Contract(UUID.randomUUID(), "STSPD_2009", "Contrat imprimé",
                "commune:31555", "Toulouse", List.of("31"), LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31), null,
                null, ContractState.DRAFT, null, 0));
        accounts.grant(accounts.find("coordination").orElseThrow().id(),
                new Grant(Role.COORDINATOR, new Scope.Contract(contract.id())));
        UUID axis = add(contract, ObjectKind.AXIS, null, Map.of("title", "Tranquillité"));
        UUID objective = add(contract, ObjectKind.OBJECTIVE, null,
                Map.of("title", "Moins de dégradations", "axis", axis.toString()));
        Map<String, String> texts = new HashMap<>(Map.of("title", "Médiation dans les halls", "status",
                "STARTED", "confidentiality", "PARTNERS", "lead", "Ville imprimée", "lead.family", "LOCAL_AUTHORITY",
                "lead.level", "MUNICIPAL"));
        Forms.fields(ObjectKind.ACTION).stream().filter(field -> field.kind() == FieldKind.LONG_TEXT)
                .forEach(field -> texts.put(field.name(), SOME_LINES));
        Forms.fields(ObjectKind.ACTION).stream().filter(field -> field.kind() == FieldKind.TEXT)
                .forEach(field -> texts.putIfAbsent(field.name(), "Maison de quartier"));
        UUID action = add(contract, ObjectKind.ACTION, objective, texts);
        for (int i = 1; i <= 3; i++) {
            add(contract, ObjectKind.MILESTONE, action,
                    Map.of("title", "Étape " + i, "plannedOn", "2026-0" + i + "-01"));
            add(contract, ObjectKind.PARTICIPATION, action, body("organisation", i,
                    Map.of("contribution", "Deux médiateurs, cinq soirs par semaine", "fullTimeEquivalents", "1,5")));
            add(contract, ObjectKind.BUDGET_LINE, action,
                    body("funder", i, Map.of("year", "2026", "planned", "40000")));
        }
        return "/contracts/" + contract.id() + "/actions/" + action;
    }

    private static Map<String, String> body(String field, int number, Map<String, String> more) {
        Map<String, String> texts = new HashMap<>(more);
        texts.putAll(Map.of(field, "Organisme imprimé " + number, field + ".family", "ASSOCIATION", field + ".level",
                "MUNICIPAL"));
        return texts;
    }

    private UUID add(Contract contract, ObjectKind kind, @Nullable UUID parent,
            Map<String, String> texts) {
        Map<String, List<String>> typed = new HashMap<>();
        texts.forEach((name, text) -> typed.put(name, List.of(text)));
        Outcome added = editor.add(kind, contract.id(), parent, new Typed(typed));
        assertThat(added).isInstanceOf(Outcome.Saved.class);
        ContractObject object = ((Outcome.Saved) added).object();
        return object.id();
    }

    private Page open(BrowserContext context) {
        Page page = Browser.signIn(context, "http://localhost:" + port + "/sign-in", "coordination");
        page.navigate("http://localhost:" + port + sheet);
        return page;
    }

    private BrowserContext context() {
        return browser.chromium().newContext(new NewContextOptions().setLocale("fr-FR").setViewportSize(1280, 900));
    }
}
