package fr.egide.document.fetching;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.egide.web.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class FetcherTests {

    private static final byte[] CONTENT = "CODGEO_2025;annee\n".repeat(5000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;
    TlsServer server;
    Path target;

    @BeforeEach
    void startServer() {
        server = TlsServer.start(folder);
        target = folder.resolve("received");
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @Test
    void savesTheFileAndSaysHowFarItIs() throws IOException {
        AtomicLong received = new AtomicLong();
        server.file("/base.csv", CONTENT).fetcher().fetch(server.address("/base.csv"), target, (bytes, expected) -> {
            received.set(bytes);
            assertThat(expected).isEqualTo(CONTENT.length);
        });

        assertThat(Files.readAllBytes(target)).isEqualTo(CONTENT);
        assertThat(received).hasValue(CONTENT.length);
    }

    @Test
    void followsARedirectWithinTheList() throws IOException {
        server.file("/base.csv", CONTENT).redirect("/latest", "/base.csv").fetcher()
                .fetch(server.address("/latest"), target, (_, _) -> {
                });

        assertThat(Files.size(target)).isEqualTo(CONTENT.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ailleurs.example/base.csv", "http://localhost/base.csv",
            "//autre.example/base.csv",
            "https://"})
    void refusesARedirectOutOfTheList(String location) {
        server.redirect("/latest", location);

        assertThat(refusal(server.fetcher(), server.address("/latest")).code()).isEqualTo("DOC-013");
    }

    @Test
    void refusesARedirectWithoutEnd() {
        server.redirect("/round", "/round");

        assertThat(refusal(server.fetcher(), server.address("/round")).code()).isEqualTo("DOC-014");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://static.data.gouv.fr/x.csv", "ftp://static.data.gouv.fr/x.csv", "file:///etc/passwd",
            "https://www.data.gouv.fr/x.csv", "https://static.data.gouv.fr.example/x.csv",
            "https://user@static.data.gouv.fr/x.csv", "https://static.data.gouv.fr:8443/x.csv", "pas une adresse", ""})
    void refusesWhatIsNotHttpsOnAHostOfTheList(String address) {
        Refusal refusal = refusal(resolvingTo("192.0.43.10"), address);

        assertThat(refusal.code()).isEqualTo("DOC-013");
        assertThat(refusal.arguments()).contains("static.data.gouv.fr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
            "0.0.0.0", "224.0.0.1", "198.18.0.1", "255.255.255.255", "::1", "fe80::1", "fc00::1", "fd12:3456::1",
            "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::"})
    void refusesAHostThatLiesOnAPrivateNetwork(String address) {
        assertThat(refusal(resolvingTo(address), "https://static.data.gouv.fr/x.csv").code()).isEqualTo("DOC-018");
    }

    @ParameterizedTest
    @ValueSource(strings = {"37.59.183.93", "2001:41d0:1:2::3"})
    void asksAHostOfThePublicInternet(String address) {
        resolvingTo(address).check("https://static.data.gouv.fr/x.csv");
        resolvingTo(address).check(" https://STATIC.data.gouv.fr:443/x.csv ");
    }

    @Test
    void saysWhatTheServerAnswered() {
        Refusal refusal = refusal(server.fetcher(), server.address("/nothing"));

        assertThat(refusal.code()).isEqualTo("DOC-014");
        assertThat(refusal.arguments()).contains("HTTP 404");
    }

    @Test
    void saysThatAServerCannotBeReached() {
        FetchProperties limits = new FetchProperties(List.of("static.data.gouv.fr", server.host()), 1,
                Duration.ofSeconds(20));
        Fetcher nameless = new Fetcher(HttpClient::newHttpClient, new AllowedAddresses(limits.hosts(), host -> {
            throw new UnknownHostException(host);
        }, _ -> true), limits);
        server.close();

        assertThat(refusal(nameless, "https://static.data.gouv.fr/x.csv")).satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("DOC-016");
            assertThat(refusal.arguments()).contains("static.data.gouv.fr");
        });
        assertThat(refusal(server.fetcher(), server.address("/base.csv")).code()).isEqualTo("DOC-016");
    }

    @Test
    void doesNotTrustAnUnknownCertificate() {
        FetchProperties limits = new FetchProperties(List.of(server.host()), 1, Duration.ofSeconds(20));
        Fetcher unknowing = new Fetcher(HttpClient::newHttpClient,
                new AllowedAddresses(limits.hosts(), host -> List.of(InetAddress.getAllByName(host)), _ -> true),
                limits);

        assertThat(refusal(unknowing, server.address("/base.csv")).code()).isEqualTo("DOC-014");
    }

    @Test
    void refusesAFileAnnouncedTooLarge() {
        server.file("/large", new byte[(1 << 20) + 1]);

        assertThat(refusal(server.fetcher(), server.address("/large")).code()).isEqualTo("DOC-015");
    }

    @Test
    void refusesAFileThatTurnsOutTooLarge() {
        server.on("/large", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 40; i++) {
                exchange.getResponseBody().write(new byte[1 << 16]);
            }
            exchange.close();
        });

        assertThat(refusal(server.fetcher(), server.address("/large")).code()).isEqualTo("DOC-015");
    }

    @Test
    void leavesAServerThatStopsSending() {
        CountDownLatch over = new CountDownLatch(1);
        server.on("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(CONTENT);
            exchange.getResponseBody().flush();
            try (exchange) {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Fetcher hurried = server.fetcher(new FetchProperties(List.of(server.host()), 1, Duration.ofMillis(700)));

        assertThat(refusal(hurried, server.address("/slow")).code()).isEqualTo("DOC-015");
        over.countDown();
    }

    private static Fetcher resolvingTo(String address) {
        FetchProperties limits = new FetchProperties(List.of("static.data.gouv.fr"), 1, Duration.ofSeconds(1));
        return new Fetcher(HttpClient::newHttpClient, new AllowedAddresses(limits.hosts(),
                _ -> List.of(InetAddress.ofLiteral(address)), PublicAddresses::isPublic), limits);
    }

    private Refusal refusal(Fetcher fetcher, String address) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> fetcher.fetch(address, target, (_, _) -> {
        }));
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
