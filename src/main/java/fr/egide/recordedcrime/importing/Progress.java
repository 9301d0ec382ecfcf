package fr.egide.recordedcrime.importing;

/// How far a job has gone: the download where there is one, then the load. Written by the loading threads, read by pages.
final class Progress {

    private static final double DOWNLOAD_SHARE = 0.5;

    private final long startedAt;
    private final double from;
    private final double to;
    private volatile long totalBytes;
    private volatile long bytes;
    private volatile long rows;

    private Progress(long totalBytes, long startedAtMillis, double from, double to) {
        this.totalBytes = totalBytes;
        this.startedAt = startedAtMillis;
        this.from = from;
        this.to = to;
    }

    /// Of a file that is here.
    Progress(long totalBytes, long startedAtMillis) {
        this(totalBytes, startedAtMillis, 0, 1);
    }

    /// Of a file that comes from elsewhere.
    static Progress ofDownload(long startedAtMillis) {
        return new Progress(0, startedAtMillis, 0, DOWNLOAD_SHARE);
    }

    static Progress afterDownload(long totalBytes, long startedAtMillis) {
        return new Progress(totalBytes, startedAtMillis, DOWNLOAD_SHARE, 1);
    }

    /// @param expected 0 while unknown
    void received(long read, long expected) {
        totalBytes = expected;
        bytes = read;
    }

    boolean isDownload() {
        return to < 1;
    }

    long bytes() {
        return bytes;
    }

    long totalBytes() {
        return totalBytes;
    }

    void bytes(long read) {
        bytes = read;
    }

    void rows(long read) {
        rows = read;
    }

    long rows() {
        return rows;
    }

    /// Between 0 and 0.99: all is done only when the edition is readable.
    double share() {
        double own = totalBytes == 0 ? 0 : (double) bytes / totalBytes;
        return Math.min(0.99, from + (to - from) * own);
    }

    long rowsPerSecond(long nowMillis) {
        return rows * 1000 / Math.max(1, nowMillis - startedAt);
    }

    long secondsLeft(long nowMillis) {
        double own = totalBytes == 0 ? 0 : Math.min(1, (double) bytes / totalBytes);
        return own <= 0 ? 0 : Math.round((nowMillis - startedAt) / 1000.0 * (1 - own) / own);
    }
}
