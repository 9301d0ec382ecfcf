package fr.egide.recordedcrime.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;

import org.jspecify.annotations.Nullable;

/// Reads a stream on a thread of its own, a few blocks ahead: a file is inflated while what precedes is being understood.
final class ReadAhead extends InputStream {

    private static final int BLOCK = 1 << 18;

    private record Block(byte[] bytes, int size, @Nullable Exception failure) {}

    private final ArrayBlockingQueue<Block> blocks = new ArrayBlockingQueue<>(8);
    private final ArrayBlockingQueue<byte[]> free = new ArrayBlockingQueue<>(16);
    private final InputStream source;
    private final Thread thread;
    private Block current = new Block(new byte[0], 0, null);
    private int position;
    private boolean ended;

    ReadAhead(InputStream source) {
        this.source = source;
        this.thread = Thread.ofPlatform().daemon().name("recorded-crime-inflate").start(this::pump);
    }

    private void pump() {
        try {
            int size;
            do {
                byte[] spare = free.poll();
                byte[] bytes = spare == null ? new byte[BLOCK] : spare;
                size = fill(bytes);
                blocks.put(new Block(bytes, size, null));
            } while (size > 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int fill(byte[] bytes) throws InterruptedException {
        try {
            return source.readNBytes(bytes, 0, bytes.length);
        } catch (IOException | RuntimeException e) {
            blocks.put(new Block(bytes, 0, e));
            throw new InterruptedException();
        }
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (position == current.size() && !advance()) {
            return -1;
        }
        int count = Math.min(length, current.size() - position);
        System.arraycopy(current.bytes(), position, target, offset, count);
        position += count;
        return count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
    }

    /// Takes the next block, and gives the one just read back to be filled again.
    private boolean advance() throws IOException {
        if (ended) {
            return false;
        }
        if (current.bytes().length == BLOCK) {
            free.offer(current.bytes());
        }
        try {
            current = blocks.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
        position = 0;
        ended = current.size() == 0;
        if (current.failure() instanceof IOException failure) {
            throw failure;
        } else if (current.failure() instanceof RuntimeException failure) {
            throw failure;
        }
        return !ended;
    }

    @Override
    public void close() throws IOException {
        thread.interrupt();
        source.close();
    }
}
