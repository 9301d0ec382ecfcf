package fr.egide.territory.contour;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

import org.springframework.core.io.InputStreamSource;

import fr.egide.web.Refusal;

/// A file given by a person, plain or gzip whatever its name says. What it unpacks to is bounded.
public record GivenFile(String name, InputStreamSource content) {

    private static final long LARGEST = 1L << 30;
    private static final long LARGEST_PIECE = 64L << 20;

    BoundedStream open() throws IOException {
        BufferedInputStream raw = new BufferedInputStream(content.getInputStream(), 1 << 16);
        raw.mark(2);
        boolean gzip = raw.read() == 0x1f && raw.read() == 0x8b;
        raw.reset();
        return new BoundedStream(gzip ? new GZIPInputStream(raw, 1 << 16) : raw, LARGEST, LARGEST_PIECE,
                () -> Refusal.unprocessable("TER-016", name));
    }

    String sha256() throws IOException {
        try (InputStream raw = content.getInputStream();
                DigestInputStream digest = new DigestInputStream(raw, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
