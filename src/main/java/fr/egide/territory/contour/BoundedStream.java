package fr.egide.territory.contour;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/// Refuses to give more than so many bytes, in all and in one piece: a small compressed file must not fill the memory.
final class BoundedStream extends FilterInputStream {

    private final Supplier<RuntimeException> refusal;
    private final long piece;
    private long left;
    private long leftOfPiece;

    BoundedStream(InputStream in, long most, long piece, Supplier<RuntimeException> refusal) {
        super(in);
        this.left = most;
        this.piece = piece;
        this.leftOfPiece = piece;
        this.refusal = refusal;
    }

    void startPiece() {
        leftOfPiece = piece;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        left -= read;
        leftOfPiece -= read;
        if (left < 0 || leftOfPiece < 0) {
            throw refusal.get();
        }
    }
}
