package fr.egide.recordedcrime.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import fr.egide.web.Refusal;

/// Cuts a stream of bytes into lines and cells, in place: no object is made of a cell. A line is bounded, so that a
/// file of one endless line costs nothing.
final class Lines {

    static final int LONGEST = 1 << 16;

    private final InputStream source;
    private final String file;
    private final byte[] buffer = new byte[1 << 20];
    private int end;
    private int next;
    private int number;
    private int[] from = new int[32];
    private int[] to = new int[32];
    private int cells;

    Lines(InputStream source, String file) {
        this.source = source;
        this.file = file;
    }

    /// Moves to the next line that isn't empty.
    ///
    /// @throws Refusal `RCR-005` when a line has no end
    boolean advance() throws IOException {
        do {
            int lineEnd = lineEnd();
            if (lineEnd < 0) {
                return false;
            }
            number++;
            split(lineEnd > next && buffer[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd);
            next = lineEnd + 1;
        } while (cells == 1 && from[0] >= to[0]);
        return true;
    }

    int number() {
        return number;
    }

    int cells() {
        return cells;
    }

    byte[] buffer() {
        return buffer;
    }

    int from(int cell) {
        return from[cell];
    }

    int to(int cell) {
        return to[cell];
    }

    /// @throws Refusal `RCR-007` when the cell isn't UTF-8
    String text(int cell) {
        try {
            return StandardCharsets.UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(buffer, from[cell], to[cell] - from[cell])).toString();
        } catch (CharacterCodingException e) {
            throw Refusal.unprocessable("RCR-007", file, number);
        }
    }

    private int lineEnd() throws IOException {
        int at = next;
        while (true) {
            for (; at < end; at++) {
                if (buffer[at] == '\n') {
                    return at;
                }
            }
            if (end - next > LONGEST) {
                throw Refusal.unprocessable("RCR-005", file, number + 1);
            }
            if (end == buffer.length) {
                System.arraycopy(buffer, next, buffer, 0, end - next);
                end -= next;
                at -= next;
                next = 0;
            }
            int read = source.read(buffer, end, buffer.length - end);
            if (read < 0) {
                return lastLine();
            }
            end += read;
        }
    }

    /// The last line may lack its line feed.
    private int lastLine() {
        if (next >= end) {
            return -1;
        }
        return end;
    }

    private void split(int lineEnd) {
        cells = 0;
        int at = next;
        while (true) {
            boolean quoted = at < lineEnd && buffer[at] == '"';
            int first = quoted ? at + 1 : at;
            int last = first;
            if (quoted) {
                while (last < lineEnd && buffer[last] != '"') {
                    last++;
                }
                at = Math.min(last + 1, lineEnd);
            } else {
                while (last < lineEnd && buffer[last] != ';') {
                    last++;
                }
                at = last;
            }
            cell(first, last);
            if (at >= lineEnd || buffer[at] != ';') {
                return;
            }
            at++;
        }
    }

    private void cell(int first, int last) {
        if (cells == from.length) {
            from = Arrays.copyOf(from, cells * 2);
            to = Arrays.copyOf(to, cells * 2);
        }
        from[cells] = first;
        to[cells++] = last;
    }
}
