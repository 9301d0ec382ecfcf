package fr.egide.installation.backup;

import java.time.Instant;
import java.util.List;

/// What a backup says of itself, written last: a file that lacks it was cut short.
///
/// @param migrations scripts that had made the schemas, so that the same ones make them again
/// @param tables in an order in which they can be filled: what is referred to comes first
/// @param files what the installation kept beside its database, by path inside its folder
record Manifest(int format, Instant madeAt, List<String> migrations, List<Table> tables, List<Sequence> sequences,
        List<KeptFile> files) {

    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    Manifest {
        migrations = List.copyOf(migrations);
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
        files = List.copyOf(files);
    }

    /// @param sha256 of the rows as CSV, header included, in hexadecimal
    record Table(String schema, String name, List<String> columns, long rows, String sha256) {

        Table {
            columns = List.copyOf(columns);
        }

        String entry() {
            return "tables/" + schema + "." + name + ".csv";
        }

        TableName tableName() {
            return new TableName(schema, name);
        }
    }

    /// @param next whether `value` was given already
    record Sequence(String schema, String name, long value, boolean next) {}

    record KeptFile(String path, String sha256) {

        String entry() {
            return "files/" + path;
        }
    }

    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
