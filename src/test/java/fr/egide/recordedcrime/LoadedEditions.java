package fr.egide.recordedcrime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.recordedcrime.importing.Jobs;

import static org.assertj.core.api.Assertions.assertThat;

/// Editions loaded for a test, to be forgotten after it.
@Component
public class LoadedEditions {

    public static final String COMMUNES = "CODGEO_2025;annee;indicateur;unite_de_compte;nombre;taux_pour_mille;"
            + "est_diffuse;insee_pop;insee_pop_millesime;insee_log;insee_log_millesime\n";
    public static final String DEPARTEMENTS = "Code_departement;annee;indicateur;unite_de_compte;nombre;"
            + "taux_pour_mille;insee_pop;insee_pop_millesime;insee_log;insee_log_millesime\n";
    public static final String REGIONS = DEPARTEMENTS.replace("Code_departement", "Code_region");

    private final Jobs jobs;
    private final JdbcClient jdbc;
    private final List<UUID> made = new ArrayList<>();

    LoadedEditions(Jobs jobs, JdbcClient jdbc) {
        this.jobs = jobs;
        this.jdbc = jdbc;
    }

    public UUID load(String name, String content) throws IOException {
        return load(name, null, content);
    }

    /// @param producedOn the production date typed beside the file
    public UUID load(String name, @Nullable LocalDate producedOn, String content) throws IOException {
        UUID job = jobs.start(name, producedOn, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
                null);
        return keep(job);
    }

    /// The edition of a job, once it is over.
    public UUID keep(UUID job) {
        Awaitility.await().atMost(Duration.ofMinutes(1))
                .until(() -> !jobs.find(job).orElseThrow().state().equals("RUNNING"));
        Jobs.Job over = jobs.find(job).orElseThrow();
        assertThat(over.problemText()).isNull();
        UUID edition = Objects.requireNonNull(over.edition());
        made.add(edition);
        return edition;
    }

    public void forget() {
        made.forEach(id -> jdbc.sql("DELETE FROM recordedcrime.edition WHERE id = :id").param("id", id).update());
        made.clear();
    }
}
