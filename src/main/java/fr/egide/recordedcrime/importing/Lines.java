package fr.egide.recordedcrime.importing;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.jspecify.annotations.Nullable;

/// The lines of a file, gzip or not, one at a time: strict UTF-8, bounded length, bounded size once inflated.
final class Lines implements Closeable {

    private static final int LONGEST = 8192;
    private static final long LARGEST = 4L << 30;
    private static final int GZIP_MAGIC = 0x1f8b;

    private final InputStream bytes;
    private final byte[] buffer = new byte[1 << 16];
    private final byte[] line = new byte[LONGEST];
    private int position;
    private int filled;
    private long total;
    private int number;

    private Lines(InputStream bytes) {
        this.bytes = bytes;
    }

    static Lines of(InputStream file) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(file, 1 << 16);
        buffered.mark(2);
        int magic = buffered.read() << 8 | buffered.read();
        buffered.reset();
        return new Lines(magic == GZIP_MAGIC ? new GZIPInputStream(buffered, 1 << 16) : buffered);
    }

    /// Number of the last line read, from 1.
    int number() {
        return number;
    }

    /// The next line without its end, or nothing after the last one.
    ///
    /// @throws BadFile `RCR-001` truncated or broken gzip, `RCR-002` line too long, `RCR-003` not UTF-8, `RCR-004` too large
    @Nullable
    String next() throws IOException {
        int length = 0;
        int one = read();
        if (one < 0) {
            return null;
        }
        number++;
        while (one >= 0 && one != '\n') {
            if (length == LONGEST) {
                throw new BadFile("RCR-002", number, LONGEST);
            }
            line[length++] = (byte) one;
            one = read();
        }
        return text(length > 0 && line[length - 1] == '\r' ? length - 1 : length);
    }

    private int read() throws IOException {
        if (position == filled) {
            filled = fill();
            position = 0;
            total += Math.max(filled, 0);
            if (total > LARGEST) {
                throw new BadFile("RCR-004", LARGEST >> 30);
            }
        }
        return filled < 0 ? -1 : buffer[position++] & 0xff;
    }

    private int fill() throws IOException {
        try {
            return bytes.read(buffer);
        } catch (EOFException | ZipException e) {
            throw new BadFile("RCR-001", number);
        }
    }

    private String text(int length) {
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(line, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadFile("RCR-003", number);
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
