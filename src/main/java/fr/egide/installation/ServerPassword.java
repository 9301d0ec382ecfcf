package fr.egide.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

import javax.sql.DataSource;

/// The embedded server asks for a password that only the operator's account can read: other users of the machine can't
/// come in by its port.
final class ServerPassword {

    static final String FILE = "postgres.password";

    private static final String OPEN = "host all all localhost trust\n";
    private static final String CLOSED = "local all all scram-sha-256\nhost all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n";

    private ServerPassword() {
    }

    static String of(Path folder) throws IOException {
        return Files.readString(folder.resolve(FILE)).strip();
    }

    /// The password, made when there is none: the server is then open until [#close].
    static String prepare(Path folder, Path data) throws IOException {
        Path file = folder.resolve(FILE);
        if (Files.notExists(file)) {
            if (Files.exists(data.resolve("PG_VERSION"))) {
                Files.writeString(data.resolve("pg_hba.conf"), OPEN);
            }
            byte[] secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(secret));
        }
        return of(folder);
    }

    /// Makes the running server ask for it, once and for all.
    static void close(Path data, DataSource server, String password) throws IOException, SQLException {
        Path access = data.resolve("pg_hba.conf");
        if (Files.readString(access).equals(CLOSED)) {
            return;
        }
        try (Connection connection = server.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("ALTER USER postgres PASSWORD '" + password + "'");
            Files.writeString(access, CLOSED);
            statement.execute("SELECT pg_reload_conf()");
        }
    }
}
