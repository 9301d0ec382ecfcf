package fr.egide.installation.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.account.Accounts;
import fr.egide.account.AuditCheck;
import fr.egide.account.Grant;
import fr.egide.account.Role;
import fr.egide.account.Scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/// An administrator makes a backup from a page; the address of the first start takes it up again in an empty installation.
@EgideTest
class RestorePageTests {

    private static final String TOKEN = "adresse-du-premier-demarrage";

    @MockitoBean
    Restart restart;
    @Autowired
    MockMvcTester mvc;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Accounts accounts;
    @Autowired
    AuditCheck check;
    @Autowired
    BackupShelf shelf;
    @Autowired
    RestoreRecord record;
    @Value("${egide.folder}")
    Path folder;
    @TempDir
    Path elsewhere;

    @Test
    void takesUpABackupMadeFromItsPageAndKeepsTheAuditChainWhole()
            throws IOException, SQLException, InterruptedException {
        accounts.create(new Accounts.NewAccount("zoe", "Zoé", "Administration", "", "une longue phrase", false),
                List.of(new Grant(Role.ADMINISTRATOR, new Scope.Everything())));
        Path backup = Files.copy(madeFromThePage(), elsewhere.resolve("egide.zip"));

        assertThat(mvc.get().uri("/welcome/" + TOKEN + "/restore").exchange()).hasStatus(404);
        emptyTheInstallation();
        assertThat(mvc.get().uri("/welcome/" + TOKEN + "/restore").exchange()).hasStatusOk();
        assertThat(send("pas une archive".getBytes(StandardCharsets.UTF_8))).hasStatus(422).bodyText()
                .contains("n’est pas une sauvegarde");
        assertThat(accounts.list()).isEmpty();

        assertThat(send(Files.readAllBytes(backup))).hasStatusOk().bodyText().contains("La sauvegarde est reprise");
        verify(restart).soon();
        record.write();
        assertThat(accounts.find("zoe")).isPresent();
        assertThat(check.run().holds()).isTrue();
        assertThat(jdbc.sql("SELECT action FROM account.audit ORDER BY seq DESC LIMIT 1").query(String.class).single())
                .isEqualTo("BACKUP_RESTORED");
        assertThat(mvc.get().uri("/welcome/" + TOKEN + "/restore").exchange()).hasStatus(404);
    }

    private Path madeFromThePage() throws IOException, InterruptedException {
        assertThat(mvc.post().uri("/administration/backups").with(As.administrator()).with(csrf()).exchange())
                .hasStatus3xxRedirection();
        for (int tries = 0; tries < 600 && shelf.list().isEmpty(); tries++) {
            Thread.sleep(100);
        }
        String name = shelf.list().getFirst().name();
        assertThat(mvc.get().uri("/administration/backups").with(As.administrator()).exchange()).bodyText()
                .contains(name);
        assertThat(mvc.get().uri("/administration/backups/" + name).with(As.administrator()).exchange())
                .hasStatusOk().hasContentType("application/zip");
        return shelf.get(name);
    }

    private void emptyTheInstallation() throws IOException {
        jdbc.sql("TRUNCATE account.account, account.audit CASCADE").update();
        jdbc.sql("INSERT INTO account.welcome_link VALUES (sha256(convert_to(:token, 'UTF8')), now() + interval '1 h')")
                .param("token", TOKEN).update();
        Files.delete(folder.resolve("audit.head"));
    }

    private MvcTestResult send(byte[] content) {
        return mvc.post().uri("/welcome/" + TOKEN + "/restore").multipart()
                .file(new MockMultipartFile("file", "egide.zip", "application/zip", content)).with(csrf()).exchange();
    }
}
