package fr.egide.recordedcrime.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

import fr.egide.bench.FreshFolder;
import fr.egide.bench.NationalBase;
import fr.egide.recordedcrime.Reading;
import fr.egide.recordedcrime.RecordedCrime;
import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;

import static org.assertj.core.api.Assertions.assertThat;

/// A national communal base, from opening the file to committed and readable: this application on its embedded PostgreSQL
/// (as durable as by default) beside DuckDB on a database in a file, in turns.
@SpringBootTest
@ContextConfiguration(initializers = FreshFolder.class)
class LoadingBench {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 7);

    @Autowired
    EditionLoader loader;
    @Autowired
    RecordedCrime crime;
    @Autowired
    Territories territories;
    @Autowired
    JdbcClient jdbc;

    private final Path file = Path.of("target/bench/national.csv.gz");
    private long rows;

    @Test
    void loadsANationalBaseBesideDuckDb() throws IOException, SQLException {
        assertThat(jdbc.sql("SHOW fsync").query(String.class).single()).isEqualTo("on");
        assertThat(jdbc.sql("SHOW synchronous_commit").query(String.class).single()).isEqualTo("on");
        rows = NationalBase.write(file, territories.communes(territories.get(TerritoryRef.FRANCE).communes()));
        System.out.printf("%,d rows, %,d bytes of gzip, heap of at most %,d MB%n", rows, Files.size(file),
                Runtime.getRuntime().maxMemory() >> 20);
        double[] ours = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            theirs[round] = duckDb(Path.of("target/bench/duck-" + round + ".db"));
            ours[round] = ours();
            System.out.printf("round %d: Égide %.2f s, DuckDB %.2f s%n", round + 1, ours[round], theirs[round]);
        }
        System.out.printf("first round, code still cold: ratio %.2f%n", ours[0] / theirs[0]);
        System.out.printf("median of %d: Égide %.2f s, DuckDB %.2f s, ratio %.2f%n", ROUNDS, median(ours),
                median(theirs), median(ours) / median(theirs));
    }

    private double ours() throws IOException {
        jdbc.sql("CHECKPOINT").update();
        long start = System.nanoTime();
        UUID edition = loader.load(new EditionLoader.Request(file, "national.csv.gz", "file", null, null),
                new Progress(Files.size(file), System.currentTimeMillis())).edition();
        Reading reading = crime.series(territories.get(TerritoryRef.parse("commune:31555")),
                List.of(crime.indicator("burglary")), 2024, 2024, edition).getFirst().readings().getFirst();
        double seconds = seconds(start);
        assertThat(reading.count()).isPositive();
        assertThat(jdbc.sql("SELECT rows FROM recordedcrime.edition WHERE id = :id").param("id", edition)
                .query(Long.class).single()).isEqualTo(rows);
        jdbc.sql("DELETE FROM recordedcrime.edition WHERE id = :id").param("id", edition).update();
        jdbc.sql("VACUUM recordedcrime.territory_cells").update();
        return seconds;
    }

    private double duckDb(Path database) throws IOException, SQLException {
        Files.deleteIfExists(database);
        long start = System.nanoTime();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE base AS SELECT * FROM read_csv('" + file + "')");
            try (ResultSet answer = statement.executeQuery("SELECT nombre FROM base WHERE CODGEO_2025 = '31555' "
                    + "AND annee = 2024 AND indicateur = 'Cambriolages de logement'")) {
                assertThat(answer.next()).isTrue();
            }
            double seconds = seconds(start);
            try (ResultSet answer = statement.executeQuery("SELECT count(*) FROM base")) {
                answer.next();
                assertThat(answer.getLong(1)).isEqualTo(rows);
            }
            return seconds;
        } finally {
            Files.deleteIfExists(database);
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
