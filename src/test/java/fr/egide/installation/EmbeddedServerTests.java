package fr.egide.installation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// The embedded server of a folder, started for real.
class EmbeddedServerTests {

    private final DatabaseConfiguration configuration = new DatabaseConfiguration();

    @TempDir
    Path folder;

    @Test
    void asksForAPasswordThatOnlyTheFolderHolds() throws Exception {
        try (Database first = start(false)) {
            assertThat(answers(first.url(), first.password())).isTrue();
            assertThatThrownBy(() -> answers(first.url(), "autre")).hasMessageContaining("password");
            try (Database beside = start(true)) {
                assertThat(answers(beside.url(), beside.password())).isTrue();
            }
            assertThatThrownBy(() -> start(false)).isInstanceOf(FolderInUse.class);
        }
        try (Database again = start(false)) {
            assertThat(answers(again.url(), again.password())).isTrue();
        }
        Files.delete(folder.resolve(ServerPassword.FILE));
        try (Database another = start(false)) {
            assertThat(answers(another.url(), another.password())).isTrue();
        }
    }

    private Database start(boolean beside) throws Exception {
        return configuration.database(
                new DatabaseProperties(folder, beside, new DatabaseProperties.Db("", "", "")));
    }

    private static boolean answers(String url, String password) throws Exception {
        try (var connection = DriverManager.getConnection(url, "postgres", password)) {
            return connection.isValid(5);
        }
    }
}
