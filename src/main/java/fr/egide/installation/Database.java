package fr.egide.installation;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/// Where the database answers; with it the embedded server and the lock of its folder, where this application runs them.
record Database(String url, String user, String password, @Nullable EmbeddedPostgres embedded,
        @Nullable FolderLock lock) implements AutoCloseable {

    private static final String EMBEDDED_USER = "postgres";

    static Database server(String url, String user, String password) {
        return new Database(url, user, password, null, null);
    }

    static Database embedded(EmbeddedPostgres server, String password, FolderLock lock) {
        return new Database(server.getJdbcUrl(EMBEDDED_USER, EMBEDDED_USER), EMBEDDED_USER, password, server, lock);
    }

    /// That of another application, which goes on running it.
    static Database beside(String url, String password) {
        return server(url, EMBEDDED_USER, password);
    }

    @Override
    public void close() throws IOException {
        if (embedded != null) {
            embedded.close();
        }
        if (lock != null) {
            lock.close();
        }
    }
}
