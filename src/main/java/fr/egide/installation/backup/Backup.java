package fr.egide.installation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipOutputStream;

import javax.sql.DataSource;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/// Everything of an installation in one ZIP file: each table as CSV, what stands beside the database, and a manifest with
/// the digest of each part. All tables are read as of one instant, while others go on writing.
@Component
class Backup {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final DataSource database;
    private final Migrations migrations;
    private final KeptFiles files;
    private final Clock clock;

    Backup(DataSource database, Migrations migrations, KeptFiles files, Clock clock) {
        this.database = database;
        this.migrations = migrations;
        this.files = files;
        this.clock = clock;
    }

    /// Is told of each table once it is written: the `number`th of `total`.
    interface Progress {

        void table(String name, long rows, int number, int total);
    }

    /// Writes the whole archive and closes it; one that was cut short has no manifest and is refused when it comes back.
    void write(OutputStream out, Progress progress) throws IOException, SQLException {
        try (OpenFiles opened = new OpenFiles(files);
                Connection connection = database.getConnection();
                ZipOutputStream archive = new ZipOutputStream(out)) {
            opened.openNew();
            Manifest manifest = write(connection, opened, new Entries(archive), progress);
            new Entries(archive).add(Manifest.ENTRY,
                    entry -> entry.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest)));
        }
    }

    private Manifest write(Connection connection, OpenFiles opened, Entries entries, Progress progress)
            throws IOException, SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        try {
            Catalogue catalogue = new Catalogue(connection, Migrations.schemas());
            Map<TableName, List<String>> columns = catalogue.tables();
            opened.openNew();
            List<String> applied = migrations.applied();
            CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
            List<Manifest.Table> tables = new ArrayList<>();
            for (Map.Entry<TableName, List<String>> table : columns.entrySet()) {
                tables.add(table(table.getKey(), table.getValue(), copies, entries));
                progress.table(table.getKey().toString(), tables.getLast().rows(), tables.size(), columns.size());
            }
            return new Manifest(Manifest.FORMAT, clock.instant(), applied, tables, catalogue.sequences(),
                    files(opened, entries));
        } finally {
            connection.rollback();
            connection.setReadOnly(false);
        }
    }

    private static Manifest.Table table(TableName name, List<String> columns, CopyManager copies, Entries entries)
            throws IOException {
        Manifest.Table table = new Manifest.Table(name.schema(), name.name(), columns, 0, "");
        long[] rows = new long[1];
        String digest = entries.add(table.entry(), out -> rows[0] = copy(copies, name, columns, out));
        return new Manifest.Table(name.schema(), name.name(), columns, rows[0], digest);
    }

    private static long copy(CopyManager copies, TableName name, List<String> columns, OutputStream out)
            throws IOException {
        try {
            return copies.copyOut("COPY %s (%s) TO STDOUT (FORMAT csv, HEADER true)".formatted(name.sql(),
                    TableName.columns(columns)), out);
        } catch (SQLException e) {
            throw new IOException("the table " + name + " can't be read", e);
        }
    }

    private static List<Manifest.KeptFile> files(OpenFiles opened, Entries entries) throws IOException {
        List<Manifest.KeptFile> kept = new ArrayList<>();
        for (Map.Entry<String, InputStream> file : opened.all().entrySet()) {
            String path = new Manifest.KeptFile(file.getKey(), "").entry();
            kept.add(new Manifest.KeptFile(file.getKey(), entries.add(path, file.getValue()::transferTo)));
        }
        return kept;
    }
}
