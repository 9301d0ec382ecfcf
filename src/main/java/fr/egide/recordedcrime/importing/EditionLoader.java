package fr.egide.recordedcrime.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.recordedcrime.SeriesIndicators;

/// Loads one file in one transaction: the edition and all its series, or nothing.
@Component
class EditionLoader {

    private static final int COPY_CHUNK = 1 << 16;

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final SeriesIndicators indicators;
    private final Codes codes;
    private final Clock clock;

    EditionLoader(DataSource dataSource, JdbcClient jdbc, SeriesIndicators indicators, Codes codes, Clock clock) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
        this.indicators = indicators;
        this.codes = codes;
        this.clock = clock;
    }

    /// @throws BadFile when the file isn't understood, or `RCR-007` when it is already loaded
    @Transactional
    public UUID load(String fileName, Path file, @Nullable UUID by, LongConsumer progress) throws IOException {
        String sha256 = sha256(file);
        jdbc.sql("SELECT id FROM recordedcrime.edition WHERE sha256 = :hash").param("hash", sha256).query(UUID.class)
                .optional()
                .ifPresent(known -> {
                    throw new BadFile("RCR-007", fileName, known);
                });
        OfficialFile.Content content;
        try (InputStream bytes = Files.newInputStream(file)) {
            content = new OfficialFile(indicators, codes).read(fileName, bytes, progress);
        }
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                INSERT INTO recordedcrime.edition VALUES (:id, :level, :geography, :first, :last, :produced, :name, :hash,
                :rows, :published, :withheld, :differences, :at, :by)""")
                .param("id", id).param("level", content.level().name()).param("geography", content.geographyYear())
                .param("first", content.firstYear()).param("last", content.lastYear())
                .param("produced", content.producedOn())
                .param("name", fileName).param("hash", sha256).param("rows", content.rows())
                .param("published", content.published()).param("withheld", content.withheld())
                .param("differences", content.rateDifferences()).param("at", Timestamp.from(clock.instant()))
                .param("by", by)
                .update();
        copy(id, content.series());
        return id;
    }

    private void copy(UUID edition, Map<String, Map<String, Packed>> series) throws IOException {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            StringBuilder rows = new StringBuilder(COPY_CHUNK * 2);
            for (Map.Entry<String, Map<String, Packed>> indicator : series.entrySet()) {
                for (Map.Entry<String, Packed> territory : indicator.getValue().entrySet()) {
                    rows.append(edition).append('\t').append(indicator.getKey()).append('\t').append(territory.getKey())
                            .append('\t');
                    territory.getValue().appendTo(rows);
                    rows.append('\n');
                    if (rows.length() > COPY_CHUNK * 32) {
                        flush(copy, rows);
                    }
                }
            }
            flush(copy, rows);
        } catch (SQLException e) {
            throw new IllegalStateException("series of " + edition + " not written", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private static void flush(CopyManager copy, StringBuilder rows) throws SQLException, IOException {
        copy.copyIn(
                "COPY recordedcrime.series (edition, indicator, territory, first_year, states, counts, bases, rates, lines) FROM STDIN",
                new StringReader(rows.toString()), COPY_CHUNK);
        rows.setLength(0);
    }

    private static String sha256(Path file) throws IOException {
        try (DigestInputStream bytes = new DigestInputStream(Files.newInputStream(file),
                MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
