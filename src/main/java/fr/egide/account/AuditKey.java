package fr.egide.account;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The key of the audit chain, kept outside the database: `EGIDE_AUDIT_KEY`, or a file of the installation's folder.
@Component
class AuditKey {

    private final SecretKeySpec key;

    AuditKey(@Value("${EGIDE_AUDIT_KEY:}") String given, @Value("${egide.folder}") Path folder) throws IOException {
        byte[] secret = given.isBlank() ? ofFile(folder.resolve("audit.key")) : given.getBytes(StandardCharsets.UTF_8);
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    byte[] seal(byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256", e);
        }
    }

    private static byte[] ofFile(Path file) throws IOException {
        if (Files.notExists(file)) {
            byte[] secret = new byte[32];
            new SecureRandom().nextBytes(secret);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(file, secret);
        }
        return Files.readAllBytes(file);
    }
}
