package fr.egide.document.fetching;

import java.net.Inet4Address;
import java.net.InetAddress;

/// Tells the addresses of the public internet from those of this machine and of its own network.
final class PublicAddresses {

    private PublicAddresses() {
    }

    static boolean isPublic(InetAddress address) {
        return !(address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress()
                || address.isSiteLocalAddress() || address.isMulticastAddress() || isReserved(address.getAddress(),
                        address instanceof Inet4Address));
    }

    /// Ranges that the JDK has no question for: RFC 6890 for IPv4 (this network, shared by a provider, protocol
    /// assignments, benchmarks, reserved), unique local and IPv4-carrying ranges for IPv6.
    private static boolean isReserved(byte[] bytes, boolean isFour) {
        int first = bytes[0] & 255;
        int second = bytes[1] & 255;
        if (isFour) {
            return first == 0 || first == 100 && (second & 0xc0) == 64 || first == 192 && second == 0 && bytes[2] == 0
                    || first == 198 && (second & 0xfe) == 18 || first >= 240;
        }
        boolean isUniqueLocal = (first & 0xfe) == 0xfc;
        boolean isTranslated = first == 0 && second == 0x64 || first == 0x20 && second == 0x02
                || first == 0 && second == 0;
        return isUniqueLocal || isTranslated;
    }
}
