package fr.egide.recordedcrime.importing;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.recordedcrime.Edition;
import fr.egide.recordedcrime.SizeSums;
import fr.egide.recordedcrime.store.CellWriter;

/// Writes an edition and its cells in one transaction: it is readable whole from its commit, or not at all.
@Component
class EditionStore {

    private static final byte[] COPY_SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};

    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final SizeSums sizeSums;

    EditionStore(JdbcClient jdbc, DataSource dataSource, SizeSums sizeSums) {
        this.jdbc = jdbc;
        this.sizeSums = sizeSums;
        this.dataSource = dataSource;
    }

    @Transactional
    public void add(Edition edition, Base base, @Nullable UUID by) {
        jdbc.sql("""
                INSERT INTO recordedcrime.edition (id, level, geography_year, first_year, last_year, produced_on,
                  file_name, source, sha256, rows, published, withheld, absent, rates_compared, rate_differences,
                  fictitious, loaded_at, loaded_by)
                VALUES (:id, :level, :geography, :first, :last, :produced, :file, :source, :sha, :rows, :published,
                  :withheld, :absent, :compared, :differences, :fictitious, :at, :by)""")
                .param("id", edition.id()).param("level", edition.level().name())
                .param("geography", edition.geographyYear()).param("first", edition.firstYear())
                .param("last", edition.lastYear()).param("produced", edition.producedOn())
                .param("file", edition.fileName()).param("source", edition.source()).param("sha", edition.sha256())
                .param("rows", edition.rows()).param("published", edition.published())
                .param("withheld", edition.withheld()).param("absent", edition.absent())
                .param("compared", edition.ratesCompared()).param("differences", edition.rateDifferences())
                .param("fictitious", edition.fictitious())
                .param("at", edition.loadedAt().atOffset(java.time.ZoneOffset.UTC)).param("by", by)
                .update();
        base.labels().forEach(label -> jdbc.sql("""
                INSERT INTO recordedcrime.edition_label VALUES (:edition, :indicator, :label, :unit)""")
                .param("edition", edition.id()).param("indicator", label.indicator()).param("label", label.label())
                .param("unit", label.unit()).update());
        copy(edition.id(), base);
        if (edition.level() == Edition.Level.COMMUNE && !edition.fictitious()) {
            sizeSums.add(edition.id());
        }
    }

    private void copy(UUID edition, Base base) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(
                new PGCopyOutputStream(connection.unwrap(PGConnection.class),
                        "COPY recordedcrime.territory_cells FROM STDIN (FORMAT binary)", 1 << 16),
                1 << 16))) {
            out.write(COPY_SIGNATURE);
            out.writeLong(0);
            for (Map.Entry<String, CellWriter> territory : base.territories().entrySet()) {
                row(out, edition, territory.getKey(), base.current().getOrDefault(territory.getKey(), ""),
                        territory.getValue());
            }
            out.writeShort(-1);
        } catch (SQLException e) {
            throw new IllegalStateException("the cells could not be copied", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private static void row(DataOutputStream out, UUID edition, String code, String current, CellWriter cells)
            throws IOException {
        out.writeShort(4);
        out.writeInt(16);
        out.writeLong(edition.getMostSignificantBits());
        out.writeLong(edition.getLeastSignificantBits());
        text(out, code);
        text(out, current);
        out.writeInt(cells.size());
        out.write(cells.bytes(), 0, cells.size());
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
