package fr.egide.installation.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes the entries of an archive, each with its digest.
final class Entries {

    private final ZipOutputStream archive;

    Entries(ZipOutputStream archive) {
        this.archive = archive;
    }

    /// What fills an entry.
    interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    /// @return SHA-256 of the content, in hexadecimal
    String add(String name, Content content) throws IOException {
        MessageDigest digest = sha256();
        archive.putNextEntry(new ZipEntry(name));
        content.writeTo(new DigestOutputStream(leftOpen(archive), digest));
        archive.closeEntry();
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /// Whoever fills an entry may close it; the archive goes on.
    private static OutputStream leftOpen(OutputStream archive) {
        return new FilterOutputStream(archive) {

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                archive.write(bytes, from, length);
            }

            @Override
            public void close() {
            }
        };
    }
}
