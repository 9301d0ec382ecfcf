package fr.egide.installation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import fr.egide.TestDatabase;
import fr.egide.web.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// One file holds everything, and gives it back to an empty installation or changes nothing.
class BackupTests {

    @TempDir
    Path folder;

    private Place source;

    /// An installation: a database and a folder.
    private record Place(DataSource database, Path folder) {

        static Place fresh(Path folder) throws IOException {
            return new Place(new DriverManagerDataSource(TestDatabase.freshUrl(), "postgres", ""),
                    Files.createDirectories(folder));
        }

        Migrations migrations() {
            return new Migrations(database);
        }

        JdbcClient jdbc() {
            return JdbcClient.create(database);
        }

        Path backup(Path file) throws IOException, SQLException {
            try (OutputStream out = Files.newOutputStream(file)) {
                new Backup(database, migrations(), new KeptFiles(folder), Clock.systemUTC()).write(out,
                        (name, rows, number, total) -> assertThat(number).isBetween(1, total));
            }
            return file;
        }

        Manifest restore(Path file) throws IOException, SQLException {
            return new Restore(database, migrations(), new KeptFiles(folder), new RestoreNotice(folder)).from(file,
                    "sauvegarde.zip");
        }
    }

    @BeforeEach
    void aUsedInstallation() throws IOException {
        source = Place.fresh(folder.resolve("source"));
        source.migrations().bringUpToDate();
        fill(source);
        Files.write(source.folder().resolve("audit.key"), new byte[]{0, 1, 2, (byte) 200});
        Files.writeString(Files.createDirectories(source.folder().resolve("incoming")).resolve("base"), "à charger");
        Files.createDirectories(source.folder().resolve("postgres")).resolve("PG_VERSION").toFile().createNewFile();
    }

    private static void fill(Place place) {
        place.jdbc()
                .sql("""
                INSERT INTO account.account (id, username, display_name, password_hash, created_at)
                VALUES (gen_random_uuid(), 'une-' || gen_random_uuid(), E'« Zoé »\\n"deux lignes", é\\\\N \\\\.', '', now())""")
                .update();
        place.jdbc().sql("""
                INSERT INTO document.file VALUES (gen_random_uuid(), 'x', 'vide et octets', 'a/b',
                  decode('00ff0a0d22', 'hex'), now(), NULL)""").update();
        place.jdbc().sql("""
                INSERT INTO contract.field_change (contract, kind, object, version, at, actor, field, before, after)
                SELECT gen_random_uuid(), 'ACTION', gen_random_uuid(), 1, now(), gen_random_uuid(), 'title',
                  NULL, to_jsonb('é ; "' || n) FROM generate_series(1, 20) n""").update();
        place.jdbc().sql("""
                INSERT INTO territory.perimeter (id, name, kind, codes, valid_from)
                VALUES (gen_random_uuid(), 'Quartier', 'SUB', ARRAY['31555', 'a,"b'], now())""").update();
    }

    @Test
    void givesBackEveryRowToAnotherDatabaseAndThenToAThird() throws IOException, SQLException {
        Path first = source.backup(folder.resolve("first.zip"));
        Place second = Place.fresh(folder.resolve("second"));
        Manifest restored = second.restore(first);
        Path again = second.backup(folder.resolve("second.zip"));
        Place third = Place.fresh(folder.resolve("third"));
        third.restore(again);

        assertThat(manifest(again).tables()).isEqualTo(restored.tables()).isEqualTo(manifest(first).tables());
        assertThat(manifest(again).sequences()).isEqualTo(restored.sequences());
        assertThat(manifest(third.backup(folder.resolve("third.zip"))).tables()).isEqualTo(restored.tables());
        assertThat(third.jdbc().sql("SELECT display_name FROM account.account").query(String.class).single())
                .isEqualTo("« Zoé »\n\"deux lignes\", é\\N \\.");
        assertThat(third.folder().resolve("audit.key")).hasBinaryContent(new byte[]{0, 1, 2, (byte) 200});
        assertThat(Files.getPosixFilePermissions(third.folder().resolve("audit.key")))
                .containsOnly(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(third.folder().resolve("incoming/base")).hasContent("à charger");
        assertThat(third.folder().resolve("postgres")).doesNotExist();
    }

    @Test
    void goesOnNumberingAfterTheLastRow() throws IOException, SQLException {
        Place second = Place.fresh(folder.resolve("second"));
        second.restore(source.backup(folder.resolve("first.zip")));

        fill(second);
        assertThat(second.jdbc().sql("SELECT max(seq) FROM contract.field_change").query(Long.class).single())
                .isEqualTo(40);
    }

    @Test
    void bringsABackupOfAnEarlierVersionUpToDate() throws IOException, SQLException {
        List<String> all = source.migrations().known().stream().toList();
        Place earlier = Place.fresh(folder.resolve("earlier"));
        earlier.migrations().bringTo(all.stream().filter(name -> !name.startsWith("V4004")).toList());
        fill(earlier);
        Place second = Place.fresh(folder.resolve("second"));
        second.migrations().bringUpToDate();
        second.restore(earlier.backup(folder.resolve("earlier.zip")));

        assertThat(second.migrations().applied()).hasSize(all.size());
        assertThat(second.jdbc().sql("SELECT count(*) FROM contract.field_change").query(Long.class).single())
                .isEqualTo(20);
    }

    @Test
    void neverReplacesAnInstallationThatWasUsed() throws IOException, SQLException {
        Path file = source.backup(folder.resolve("first.zip"));

        assertRefused("BCK-004", source, file);
    }

    @Test
    void refusesAFileThatWasCutShort() throws IOException, SQLException {
        byte[] whole = Files.readAllBytes(source.backup(folder.resolve("first.zip")));
        Path cut = Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));

        assertRefused("BCK-001", Place.fresh(folder.resolve("second")), cut);
        assertRefused("BCK-001", Place.fresh(folder.resolve("third")),
                Files.writeString(folder.resolve("note.zip"), "pas une archive"));
    }

    @Test
    void refusesAFileOfWhichOnePartWasChanged() throws IOException, SQLException {
        Path file = source.backup(folder.resolve("first.zip"));
        Path changed = folder.resolve("changed.zip");
        copy(file, changed, "tables/account.account.csv", text -> text.replace("une", "un"));

        assertRefused("BCK-002", Place.fresh(folder.resolve("second")), changed);
    }

    @Test
    void refusesAFileOfALaterVersion() throws IOException, SQLException {
        Path file = source.backup(folder.resolve("first.zip"));
        Path later = folder.resolve("later.zip");
        copy(file, later, "manifest.json", text -> text.replace("V4004", "V9004"));

        assertRefused("BCK-003", Place.fresh(folder.resolve("second")), later);
    }

    @Test
    void writesNothingOutsideTheFolder() throws IOException, SQLException {
        Path file = source.backup(folder.resolve("first.zip"));
        Path outside = folder.resolve("outside.zip");
        copy(file, outside, "manifest.json", text -> text.replace("incoming/base", "../base"));

        assertRefused("BCK-001", Place.fresh(folder.resolve("second")), outside);
    }

    /// Refused with this code, and nothing written.
    private static void assertRefused(String code, Place place, Path file) {
        place.migrations().bringUpToDate();
        long before = place.jdbc().sql("SELECT count(*) FROM account.account").query(Long.class).single();
        assertThatThrownBy(() -> place.restore(file)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.code()).isEqualTo(code));
        assertThat(place.jdbc().sql("SELECT count(*) FROM account.account").query(Long.class).single())
                .isEqualTo(before);
        assertThat(place.folder().resolve("restored")).doesNotExist();
    }

    private static Manifest manifest(Path file) throws IOException {
        try (BackupFile backup = BackupFile.open(file, "")) {
            return backup.manifest();
        }
    }

    private static void copy(Path from, Path to, String entry, java.util.function.UnaryOperator<String> change)
            throws IOException {
        try (ZipFile archive = new ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (Enumeration<? extends ZipEntry> entries = archive.entries(); entries.hasMoreElements();) {
                ZipEntry part = entries.nextElement();
                out.putNextEntry(new ZipEntry(part.getName()));
                try (InputStream content = archive.getInputStream(part)) {
                    byte[] bytes = content.readAllBytes();
                    out.write(part.getName().equals(entry)
                            ? change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                            : bytes);
                }
            }
        }
    }
}
