package fr.egide.recordedcrime.importing;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import fr.egide.web.Refusal;

/// The bytes of a base, inflated when the file is a gzip (whatever its name), within bounds.
final class BaseSource implements AutoCloseable {

    private static final long MOST_INFLATED = 8L << 30;
    private static final long MOST_RATIO = 300;
    private static final long RATIO_FROM = 64L << 20;

    private final String file;
    private final Progress progress;
    private final InputStream content;
    private final MessageDigest digest;
    private volatile long read;

    BaseSource(Path path, String file, Progress progress) throws IOException {
        this.file = file;
        this.progress = progress;
        this.digest = sha256();
        PushbackInputStream start = new PushbackInputStream(new Counted(Files.newInputStream(path)), 2);
        byte[] magic = start.readNBytes(2);
        start.unread(magic);
        boolean isGzip = magic.length == 2 && magic[0] == 0x1f && magic[1] == (byte) 0x8b;
        InputStream plain = isGzip ? new Inflated(inflated(start)) : start;
        this.content = new ReadAhead(new DigestInputStream(plain, digest));
    }

    InputStream content() {
        return content;
    }

    /// SHA-256 of the inflated content, known once it is read to its end.
    String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    /// A file may be cut within the header of the gzip itself.
    private InputStream inflated(InputStream compressed) throws IOException {
        try {
            return new GZIPInputStream(compressed, 1 << 16);
        } catch (EOFException | ZipException e) {
            compressed.close();
            throw Refusal.unprocessable("RCR-001", file);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            read += Math.max(0, count);
            progress.bytes(read);
            return count;
        }
    }

    /// Refuses what is truncated, damaged (`RCR-001`) or grows out of proportion (`RCR-006`).
    private final class Inflated extends FilterInputStream {

        private long inflated;

        Inflated(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            try {
                int count = super.read(target, offset, length);
                inflated += Math.max(0, count);
                if (inflated > MOST_INFLATED || inflated > RATIO_FROM && inflated / Math.max(1, read) > MOST_RATIO) {
                    throw Refusal.unprocessable("RCR-006", file);
                }
                return count;
            } catch (EOFException | ZipException e) {
                throw Refusal.unprocessable("RCR-001", file);
            }
        }
    }
}
