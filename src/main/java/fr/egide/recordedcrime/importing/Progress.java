package fr.egide.recordedcrime.importing;

/// How far a load has gone; written by the loading threads, read by pages.
final class Progress {

    private final long totalBytes;
    private final long startedAt;
    private volatile long bytes;
    private volatile long rows;

    Progress(long totalBytes, long startedAtMillis) {
        this.totalBytes = totalBytes;
        this.startedAt = startedAtMillis;
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
        return totalBytes == 0 ? 0 : Math.min(0.99, (double) bytes / totalBytes);
    }

    long rowsPerSecond(long nowMillis) {
        return rows * 1000 / Math.max(1, nowMillis - startedAt);
    }

    long secondsLeft(long nowMillis) {
        double share = share();
        return share <= 0 ? 0 : Math.round((nowMillis - startedAt) / 1000.0 * (1 - share) / share);
    }
}
