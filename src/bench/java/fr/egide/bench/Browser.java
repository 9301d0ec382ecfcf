package fr.egide.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A signed-in session over HTTP, asking for compressed pages as browsers do.
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1).build();
    private final String site;

    private Browser(String site) {
        this.site = site;
    }

    static Browser signIn(String site, String username, String password) {
        Browser browser = new Browser(site);
        Matcher token = TOKEN.matcher(new String(
                browser.send(HttpRequest.newBuilder(URI.create(site + "/sign-in")).build()).body(),
                StandardCharsets.UTF_8));
        if (!token.find()) {
            throw new IllegalStateException("no form to sign in with");
        }
        String form = "username=" + encoded(username) + "&password=" + encoded(password) + "&_csrf="
                + encoded(token.group(1));
        browser.send(HttpRequest.newBuilder(URI.create(site + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build());
        return browser;
    }

    /// @return size of the answer in bytes, as sent
    int page(String path) {
        HttpResponse<byte[]> answer = send(
                HttpRequest.newBuilder(URI.create(site + path)).header("Accept-Encoding", "gzip").build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body().length;
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
