package fr.egide.document.fetching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

/// An https server on this machine, with a certificate of its own making, and the fetcher that trusts it.
public final class TlsServer implements AutoCloseable {

    private static final char[] PASSWORD = "certificat".toCharArray();

    private final HttpsServer server;
    private final SSLContext tls;

    private TlsServer(HttpsServer server, SSLContext tls) {
        this.server = server;
        this.tls = tls;
    }

    public static TlsServer start(Path folder) {
        try {
            SSLContext tls = certificate(folder);
            HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(tls));
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return new TlsServer(server, tls);
        } catch (IOException | GeneralSecurityException | InterruptedException e) {
            throw new IllegalStateException("no https server", e);
        }
    }

    public TlsServer on(String path, HttpHandler handler) {
        server.createContext(path, handler);
        return this;
    }

    public TlsServer file(String path, byte[] content) {
        return on(path, exchange -> {
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
            exchange.close();
        });
    }

    public TlsServer redirect(String path, String location) {
        return on(path, exchange -> {
            exchange.getResponseHeaders().add("Location", location);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    public String address(String path) {
        return "https://" + host() + path;
    }

    public String host() {
        return "localhost:" + server.getAddress().getPort();
    }

    /// A fetcher for this server, which takes this machine for a public one.
    public Fetcher fetcher() {
        return fetcher(new FetchProperties(List.of(host()), 1, Duration.ofSeconds(20)));
    }

    Fetcher fetcher(FetchProperties limits) {
        return new Fetcher(() -> HttpClient.newBuilder().sslContext(tls).build(),
                new AllowedAddresses(limits.hosts(), host -> List.of(InetAddress.getAllByName(host)), _ -> true),
                limits);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static SSLContext certificate(Path folder)
            throws IOException, GeneralSecurityException, InterruptedException {
        Path store = folder.resolve("https.p12");
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", "localhost", "-dname", "CN=localhost", "-ext", "san=dns:localhost", "-keyalg",
                "EC", "-storetype", "PKCS12", "-keystore", store.toString(), "-storepass", new String(PASSWORD))
                .redirectErrorStream(true).start();
        if (keytool.waitFor() != 0) {
            throw new UncheckedIOException(new IOException("keytool: " + keytool.exitValue()));
        }
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return tls;
    }
}
