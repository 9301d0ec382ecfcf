package fr.egide.account;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import fr.egide.As;
import fr.egide.EgideApplication;
import fr.egide.EgideTest;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractFixtures;
import fr.egide.indicator.Feeling;
import fr.egide.indicator.FrozenEditions;

import static org.assertj.core.api.Assertions.assertThat;

/// What someone who writes in the database without the key can't hide.
@EgideTest
@Import(ContractFixtures.class)
class AuditTests {

    @Autowired
    Audit audit;
    @Autowired
    AuditCheck check;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    MockMvcTester mvc;
    @Autowired
    ContractFixtures fixtures;
    @Autowired
    FrozenEditions editions;
    @Autowired
    Environment environment;

    private Path headFile;
    private String keptHead;

    @BeforeEach
    void someActs() throws IOException {
        for (int i = 0; i < 5; i++) {
            audit.record("TEST", "NOTHING", Integer.toString(i), "");
        }
        jdbc.sql("DROP TABLE IF EXISTS public.kept_audit").update();
        jdbc.sql("CREATE TABLE public.kept_audit AS SELECT * FROM account.audit").update();
        headFile = Path.of(environment.getRequiredProperty("egide.folder"), "audit.head");
        keptHead = Files.readString(headFile);
        assertThat(check.run().holds()).isTrue();
    }

    @AfterEach
    void giveBackTheChain() throws IOException {
        As.signOut();
        Files.writeString(headFile, keptHead);
        jdbc.sql("TRUNCATE account.audit").update();
        jdbc.sql("INSERT INTO account.audit SELECT * FROM public.kept_audit").update();
    }

    @Test
    void findsAnAlteredRow() throws IOException {
        long row = audit.head().seq() - 2;
        for (String change : List.of("action = 'OTHER'", "at = at + interval '1 second'", "detail = 'x'",
                "actor = gen_random_uuid()", "seal = '\\x00'")) {
            jdbc.sql("UPDATE account.audit SET " + change + " WHERE seq = :seq").param("seq", row).update();
            found(AuditCheck.Fault.ALTERED, row);
            giveBackTheChain();
        }
    }

    @Test
    void findsADeletedRowAndARenumberedChain() {
        long row = audit.head().seq() - 2;
        jdbc.sql("DELETE FROM account.audit WHERE seq = :seq").param("seq", row).update();
        found(AuditCheck.Fault.MISSING, row);

        jdbc.sql("UPDATE account.audit SET seq = seq - 1 WHERE seq > :seq").param("seq", row).update();
        found(AuditCheck.Fault.ALTERED, row);
    }

    @Test
    void findsThatTheLastRowsWereCutOff() {
        long last = audit.head().seq();
        jdbc.sql("DELETE FROM account.audit WHERE seq > :seq").param("seq", last - 2).update();

        AuditCheck.Verdict verdict = found(AuditCheck.Fault.CUT, last);
        assertThat(verdict.where()).isEqualTo("le dossier de l’installation");
    }

    @Test
    void stillFindsACutAfterMoreRowsWereAddedThanWereCut() {
        long last = audit.head().seq();
        jdbc.sql("DELETE FROM account.audit WHERE seq > :seq").param("seq", last - 2).update();
        for (int i = 0; i < 4; i++) {
            audit.record("TEST", "NOTHING", "après la coupe", "");
        }

        assertThat(check.run().fault()).isEqualTo(AuditCheck.Fault.REPLACED);
    }

    @Test
    void findsThatTheWholeTrailWasEmptiedAndWrittenAgain() {
        jdbc.sql("TRUNCATE account.audit").update();
        audit.record("TEST", "NOTHING", "recommencé", "");

        assertThat(check.run().fault()).isEqualTo(AuditCheck.Fault.CUT);
    }

    @Test
    void findsByAFrozenEditionThatRowsItSawAreGone() {
        As.signIn(As.COORDINATOR);
        Contract contract = fixtures.draft("Contrat témoin");
        long frozen = editions.freeze(contract, new FrozenEditions.Draft(contract.startsOn(), contract.endsOn(),
                java.util.Map.of(), Feeling.Direction.STABLE, "Comme avant.", "aucun", Feeling.Level.LOW)).auditSeq();
        audit.record("TEST", "NOTHING", "après", "");
        jdbc.sql("DROP TABLE public.kept_audit").update();
        jdbc.sql("CREATE TABLE public.kept_audit AS SELECT * FROM account.audit").update();
        jdbc.sql("DELETE FROM account.audit WHERE seq >= :seq").param("seq", frozen).update();

        AuditCheck.Verdict verdict = found(AuditCheck.Fault.CUT, frozen);
        assertThat(verdict.where()).contains("Contrat témoin", "1");
    }

    @Test
    void findsThatAFrozenEditionIsNotWhatWasFrozen() {
        As.signIn(As.COORDINATOR);
        Contract contract = fixtures.draft("Contrat figé");
        editions.freeze(contract, new FrozenEditions.Draft(contract.startsOn(), contract.endsOn(),
                java.util.Map.of(), Feeling.Direction.STABLE, "Comme avant.", "Réunions", Feeling.Level.LOW));
        assertThat(check.run().holds()).isTrue();
        String change = "UPDATE indicator.edition SET snapshot = replace(snapshot, :from, :to) WHERE contract = :id";
        jdbc.sql("ALTER TABLE indicator.edition DISABLE TRIGGER edition_is_frozen").update();
        try {
            jdbc.sql(change).param("from", "Comme avant.").param("to", "Bien mieux.").param("id", contract.id())
                    .update();
            assertThat(check.run()).satisfies(verdict -> {
                assertThat(verdict.fault()).isEqualTo(AuditCheck.Fault.CONTENT);
                assertThat(verdict.where()).contains(contract.id().toString());
            });
        } finally {
            jdbc.sql(change).param("from", "Bien mieux.").param("to", "Comme avant.").param("id", contract.id())
                    .update();
            jdbc.sql("ALTER TABLE indicator.edition ENABLE TRIGGER edition_is_frozen").update();
            jdbc.sql("DROP TABLE public.kept_audit").update();
            jdbc.sql("CREATE TABLE public.kept_audit AS SELECT * FROM account.audit").update();
        }
    }

    @Test
    void saysOnItsPageWhatItFound() {
        assertThat(mvc.get().uri("/administration/audit?check=yes").with(As.administrator())).hasStatusOk()
                .bodyText().contains("La chaîne est intacte");
        long row = audit.head().seq() - 3;
        jdbc.sql("DELETE FROM account.audit WHERE seq = :seq").param("seq", row).update();

        assertThat(mvc.get().uri("/administration/audit?check=yes").with(As.administrator())).hasStatusOk()
                .bodyText().contains("a été supprimée");
    }

    @Test
    void saysOnTheCommandLineWhatItFoundAndEndsAccordingly() throws Exception {
        assertThat(command()).satisfies(done -> {
            assertThat(done.code()).as(done.output()).isZero();
            assertThat(done.output()).contains("La chaîne est intacte");
        });
        jdbc.sql("UPDATE account.audit SET action = 'OTHER' WHERE seq = 1").update();
        assertThat(command()).satisfies(done -> {
            assertThat(done.code()).as(done.output()).isOne();
            assertThat(done.output()).contains("la ligne 1 a été modifiée");
        });
    }

    private record Done(int code, String output) {}

    private Done command() throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), EgideApplication.class.getName(),
                "--egide.check-audit", "--egide.db.url=" + environment.getProperty("egide.db.url"),
                "--egide.db.user=postgres", "--egide.folder=" + environment.getProperty("egide.folder"))
                .redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Done(process.exitValue(), output);
    }

    private AuditCheck.Verdict found(AuditCheck.Fault fault, long row) {
        AuditCheck.Verdict verdict = check.run();
        assertThat(verdict.fault()).isEqualTo(fault);
        assertThat(verdict.row()).isEqualTo(row);
        return verdict;
    }
}
