package fr.egide.document.fetching;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import fr.egide.web.Refusal;

/// Which addresses may be asked: https, a host of the list, on the public internet. A name that comes to point elsewhere
/// between the question and the connection still fails: the server must hold a certificate of that name.
final class AllowedAddresses {

    private final List<String> hosts;
    private final HostResolver resolver;
    private final Predicate<InetAddress> reachable;

    AllowedAddresses(List<String> hosts, HostResolver resolver, Predicate<InetAddress> reachable) {
        this.hosts = List.copyOf(hosts);
        this.resolver = resolver;
        this.reachable = reachable;
    }

    /// @throws Refusal 422 `DOC-013` when the address isn't https on a host of the list, `DOC-016` when no name
    ///         server knows it, `DOC-018` when it lies on a private network
    URI check(String written) {
        URI address = parse(written.strip());
        if (address == null || !"https".equalsIgnoreCase(address.getScheme()) || address.getUserInfo() != null
                || address.getHost() == null || !hosts.contains(host(address))) {
            throw Refusal.unprocessable("DOC-013", written, String.join(", ", hosts));
        }
        try {
            List<InetAddress> found = resolver.resolve(address.getHost());
            if (found.isEmpty() || !found.stream().allMatch(reachable)) {
                throw Refusal.unprocessable("DOC-018", written, address.getHost());
            }
        } catch (UnknownHostException e) {
            throw Refusal.unprocessable("DOC-016", written, address.getHost());
        }
        return address;
    }

    private static String host(URI address) {
        String name = address.getHost().toLowerCase(Locale.ROOT);
        return address.getPort() < 0 || address.getPort() == 443 ? name : name + ":" + address.getPort();
    }

    private static @Nullable URI parse(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException malformed) {
            return null;
        }
    }
}
