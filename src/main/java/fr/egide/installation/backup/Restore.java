package fr.egide.installation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.web.Refusal;

/// Puts a backup into an installation that nobody has used. Everything is checked before anything is written, and the rows
/// come in one transaction: what fails leaves the installation empty.
@Component
class Restore {

    private final DataSource database;
    private final Migrations migrations;
    private final KeptFiles files;
    private final RestoreNotice notice;

    Restore(DataSource database, Migrations migrations, KeptFiles files, RestoreNotice notice) {
        this.database = database;
        this.migrations = migrations;
        this.files = files;
        this.notice = notice;
    }

    /// @param name what the reader calls the file
    /// @return what the backup says of itself
    /// @throws Refusal 422 `BCK-001` for what isn't a whole backup, `BCK-002` for a damaged part, `BCK-003` for a later
    ///   version, 409 `BCK-004` when the installation isn't empty; nothing has changed then
    Manifest from(Path file, String name) throws IOException, SQLException {
        try (BackupFile backup = BackupFile.open(file, name)) {
            Manifest manifest = backup.manifest();
            requireEmpty();
            if (!migrations.known().containsAll(manifest.migrations())) {
                throw backup.ofLaterVersion();
            }
            if (!manifest.files().stream().allMatch(kept -> files.accepts(kept.path()))) {
                throw Refusal.unprocessable("BCK-001", name);
            }
            backup.check();
            migrations.bringTo(manifest.migrations());
            fill(backup);
            migrations.bringUpToDate();
            return manifest;
        }
    }

    /// Nobody has an account and nothing was ever done: every act leaves a row in the audit trail.
    private void requireEmpty() throws SQLException {
        migrations.bringUpToDate();
        boolean isEmpty = JdbcClient.create(database).sql(
                "SELECT NOT EXISTS (SELECT 1 FROM account.account) AND NOT EXISTS (SELECT 1 FROM account.audit)")
                .query(Boolean.class).single();
        if (!isEmpty) {
            throw Refusal.conflict("BCK-004");
        }
    }

    private void fill(BackupFile backup) throws IOException, SQLException {
        Manifest manifest = backup.manifest();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Map<TableName, List<String>> tables = new Catalogue(connection, Migrations.schemas()).tables();
                clear(connection, List.copyOf(tables.keySet()));
                CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
                for (Manifest.Table table : manifest.tables()) {
                    if (!table.columns().equals(tables.get(table.tableName()))) {
                        throw backup.damaged(table.entry());
                    }
                    fill(table, copies, backup);
                }
                setSequences(connection, manifest.sequences());
                for (Manifest.KeptFile file : manifest.files()) {
                    try (InputStream content = backup.content(file.entry())) {
                        files.put(file.path(), content);
                    }
                }
                notice.leave(manifest.madeAt());
                connection.commit();
            } catch (SQLException | IOException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private static void fill(Manifest.Table table, CopyManager copies, BackupFile backup)
            throws IOException, SQLException {
        try (InputStream rows = backup.content(table.entry())) {
            long copied = copies.copyIn("COPY %s (%s) FROM STDIN (FORMAT csv, HEADER true)"
                    .formatted(table.tableName().sql(), TableName.columns(table.columns())), rows);
            if (copied != table.rows()) {
                throw backup.damaged(table.entry());
            }
        }
    }

    /// What migrations had written comes back from the backup, as it was there.
    private static void clear(Connection connection, List<TableName> tables) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (TableName table : tables.reversed()) {
                statement.execute("DELETE FROM " + table.sql());
            }
        }
    }

    private static void setSequences(Connection connection, List<Manifest.Sequence> sequences) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT setval(CAST(? AS regclass), ?, ?)")) {
            for (Manifest.Sequence sequence : sequences) {
                statement.setString(1, new TableName(sequence.schema(), sequence.name()).sql());
                statement.setLong(2, sequence.value());
                statement.setBoolean(3, sequence.next());
                statement.execute();
            }
        }
    }
}
