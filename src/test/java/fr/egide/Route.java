package fr.egide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import fr.egide.account.Permission;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/// A line of `routes.csv`: an address, who may ask it, and what to send so that only rights can refuse it.
///
/// @param who `PUBLIC`, `SIGNED_IN`, or the permission asked (`A or B` where either will do)
/// @param sent variables of the address and fields of the form; `json` is a body, `@text` the content of a file
record Route(String method, String pattern, String who, Map<String, String> sent) {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)[^}]*}");

    static List<Route> all() {
        try (var lines = new ClassPathResource("routes.csv").getInputStream()) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1).map(Route::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Route parse(String line) {
        String[] cells = line.split(",", 4);
        Map<String, String> sent = new LinkedHashMap<>();
        Stream.of(cells.length < 4 ? new String[0] : cells[3].split("&")).filter(pair -> !pair.isBlank())
                .forEach(pair -> sent.put(pair.substring(0, pair.indexOf('=')).strip(),
                        pair.substring(pair.indexOf('=') + 1).strip()));
        return new Route(cells[0].strip(), cells[1].strip(), cells[2].strip(), sent);
    }

    String address() {
        return method + " " + pattern;
    }

    boolean isPublic() {
        return who.equals("PUBLIC");
    }

    List<Permission> permissions() {
        return isPublic() || who.equals("SIGNED_IN")
                ? List.of()
                : Stream.of(who.split(" or ")).map(Permission::valueOf).toList();
    }

    MvcTestResult ask(MockMvcTester mvc, RouteFixture.Ids ids, RequestPostProcessor asker) {
        Map<String, String> fields = new LinkedHashMap<>();
        sent.forEach((name, value) -> fields.put(name, ids.filled(value)));
        String path = VARIABLE.matcher(pattern)
                .replaceAll(found -> Matcher.quoteReplacement(variable(found.group(1), fields, ids)));
        var request = mvc.method(HttpMethod.valueOf(method.equals("ANY") ? "GET" : method)).uri(path);
        return fields.values().stream().anyMatch(value -> value.startsWith("@"))
                ? send(request.multipart(), fields, asker)
                : send(request, fields, asker);
    }

    private static MvcTestResult send(AbstractMockHttpServletRequestBuilder<?> request, Map<String, String> fields,
            RequestPostProcessor asker) {
        fields.forEach((name, value) -> {
            if (name.equals("json")) {
                request.contentType("application/json").content(value);
            } else if (value.startsWith("@")) {
                ((MockMvcTester.MockMultipartMvcRequestBuilder) request).file(
                        new org.springframework.mock.web.MockMultipartFile(name, "fichier.csv", "text/csv",
                                value.substring(1).getBytes(StandardCharsets.UTF_8)));
            } else {
                request.param(name, value);
            }
        });
        request.with(asker).with(csrf());
        return request instanceof MockMvcTester.MockMultipartMvcRequestBuilder files
                ? files.exchange()
                : ((MockMvcTester.MockMvcRequestBuilder) request).exchange();
    }

    private static String variable(String name, Map<String, String> fields, RouteFixture.Ids ids) {
        String given = fields.remove(name);
        return given == null ? ids.filled("$contract") : given;
    }

    @Override
    public String toString() {
        return address() + " " + sent;
    }
}
