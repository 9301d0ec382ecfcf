package fr.egide.contract.exchange;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.egide.contract.ContractObject;

/// Which object a row was exported from, and at which version: what changed since is never overwritten.
record Reference(UUID id, int version) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9a-fA-F-]{36})@(\\d{1,9})");

    static Reference of(ContractObject object) {
        return new Reference(object.id(), object.version());
    }

    static Optional<Reference> read(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        return written.matches()
                ? Optional.of(new Reference(UUID.fromString(written.group(1)), Integer.parseInt(written.group(2))))
                : Optional.empty();
    }

    String text() {
        return id + "@" + version;
    }
}
