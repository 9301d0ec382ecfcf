package fr.egide.document.fetching;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import fr.egide.web.Refusal;

/// Downloads a file from an allowed address. Redirects are followed one by one, each checked like the first address.
public final class Fetcher {

    private static final int MOST_REDIRECTS = 5;
    private static final int BLOCK = 1 << 16;

    private final Supplier<HttpClient> clients;
    private final AllowedAddresses allowed;
    private final FetchProperties limits;

    Fetcher(Supplier<HttpClient> clients, AllowedAddresses allowed, FetchProperties limits) {
        this.clients = clients;
        this.allowed = allowed;
        this.limits = limits;
    }

    /// Told how far the download is, in bytes; `expected` is 0 while unknown.
    @FunctionalInterface
    public interface Listener {

        void received(long bytes, long expected);
    }

    /// Refuses an address that would not be asked, before anything is.
    ///
    /// @throws Refusal 422 `DOC-013`, `DOC-016`, `DOC-018`
    public void check(String address) {
        allowed.check(address);
    }

    /// @throws Refusal 422 the same, `DOC-016` also when the server can't be reached, `DOC-014` when it doesn't give the
    ///         file, `DOC-015` beyond the bounds
    public void fetch(String address, Path target, Listener listener) {
        long deadline = System.nanoTime() + limits.within().toNanos();
        try (HttpClient client = clients.get()) {
            HttpResponse<InputStream> answer = answer(client, address, deadline);
            try (InputStream body = answer.body()) {
                save(address, body, expected(answer), target, listener, deadline);
            }
        } catch (ConnectException | HttpConnectTimeoutException e) {
            throw because(e, Refusal.unprocessable("DOC-016", address, URI.create(address.strip()).getHost()));
        } catch (IOException e) {
            throw left(deadline) <= 0 ? tooMuch(address) : unreachable(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable(address, e);
        }
    }

    private HttpResponse<InputStream> answer(HttpClient client, String address, long deadline)
            throws IOException, InterruptedException {
        URI asked = allowed.check(address);
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            HttpResponse<InputStream> answer = client.send(
                    HttpRequest.newBuilder(asked).timeout(Duration.ofNanos(Math.max(1, left(deadline)))).build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            int status = answer.statusCode();
            if (status == 200) {
                return answer;
            }
            answer.body().close();
            String next = answer.headers().firstValue("Location").orElse("");
            if (status / 100 != 3 || next.isEmpty()) {
                throw Refusal.unprocessable("DOC-014", address, "HTTP " + status);
            }
            asked = allowed.check(target(asked, next));
        }
        throw Refusal.unprocessable("DOC-014", address, MOST_REDIRECTS + "+ HTTP 3xx");
    }

    private static String target(URI from, String location) {
        try {
            return from.resolve(location).toString();
        } catch (IllegalArgumentException malformed) {
            return location;
        }
    }

    /// The stream is cut at the deadline, so that a server that has stopped sending is left too.
    private void save(String address, InputStream body, long expected, Path target, Listener listener, long deadline)
            throws IOException {
        if (expected > limits.bytes()) {
            throw tooMuch(address);
        }
        CompletableFuture<Void> cut = CompletableFuture.runAsync(() -> close(body),
                CompletableFuture.delayedExecutor(Math.max(0, left(deadline)), TimeUnit.NANOSECONDS));
        try (OutputStream out = new FileOutputStream(target.toFile())) {
            byte[] block = new byte[BLOCK];
            long received = 0;
            for (int size = body.read(block); size >= 0; size = body.read(block)) {
                received += size;
                if (received > limits.bytes()) {
                    throw tooMuch(address);
                }
                out.write(block, 0, size);
                listener.received(received, expected);
            }
        } finally {
            cut.cancel(false);
        }
    }

    private static long expected(HttpResponse<InputStream> answer) {
        return answer.headers().firstValueAsLong("Content-Length").orElse(0);
    }

    private static long left(long deadline) {
        return deadline - System.nanoTime();
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException _) {
            // it is left in any case
        }
    }

    private static Refusal tooMuch(String address) {
        return Refusal.unprocessable("DOC-015", address);
    }

    private static Refusal unreachable(String address, Exception cause) {
        return because(cause, Refusal.unprocessable("DOC-014", address, cause.getClass().getSimpleName()));
    }

    private static Refusal because(Exception cause, Refusal refusal) {
        refusal.initCause(cause);
        return refusal;
    }
}
