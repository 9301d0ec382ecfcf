package fr.egide.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Chromium of the machine. Tests are skipped aloud where it isn't installed, and fail under `CI=true`.
final class Browser implements AutoCloseable {

    private final Playwright playwright = Playwright.create();
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path executable) {
        chromium = playwright.chromium().launch(new LaunchOptions().setExecutablePath(executable)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
                        "--disable-component-update", "--disable-sync", "--no-first-run")));
    }

    static Browser open() {
        Path executable = Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, "chromium"))
                .filter(Files::isExecutable).findFirst().orElse(null);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(executable).as("Chromium, needed under CI=true").isNotNull();
        }
        assumeTrue(executable != null, "Chromium isn't installed: journeys in a browser are skipped");
        return new Browser(executable);
    }

    com.microsoft.playwright.Browser chromium() {
        return chromium;
    }

    /// A page of this account of the training mode.
    static Page signIn(BrowserContext context, String address, String username) {
        Page page = context.newPage();
        page.navigate(address);
        page.fill("#username", username);
        page.fill("#password", "formation-egide");
        page.click("main button");
        return page;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
