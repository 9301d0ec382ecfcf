package fr.egide.recordedcrime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.recordedcrime.store.CellReader;
import fr.egide.territory.Territory;

/// Answers "where does this figure come from?", down to the line of the file.
@Component
public class Provenances {

    private final RecordedCrime crime;
    private final Editions editions;
    private final MembersOf membersOf;
    private final MemberNames names;
    private final JdbcClient jdbc;

    Provenances(RecordedCrime crime, Editions editions, MembersOf membersOf, MemberNames names,
            JdbcClient jdbc) {
        this.crime = crime;
        this.editions = editions;
        this.membersOf = membersOf;
        this.names = names;
        this.jdbc = jdbc;
    }

    /// @param edition the one read alone, or nothing for the newest that covers the year
    /// @throws fr.egide.web.Refusal 404 `RCR-405` when that edition isn't loaded
    public Provenance of(Territory territory, SeriesIndicator indicator, int year, @Nullable UUID edition) {
        Reading reading = crime.series(territory, List.of(indicator), year, year, edition).getFirst().readings()
                .getFirst();
        Edition read = reading.edition() == null ? null : editions.find(reading.edition()).orElse(null);
        return read == null
                ? new Provenance(territory, indicator, reading, null, List.of(), null, List.of())
                : new Provenance(territory, indicator, reading, read, labels(read, indicator),
                        jdbc.sql("SELECT loaded_by FROM recordedcrime.edition WHERE id = :id").param("id", read.id())
                                .query((row, _) -> java.util.Optional.ofNullable(row.getObject(1, UUID.class)))
                                .single().orElse(null),
                        cells(territory, read, indicator, year));
    }

    private List<String> labels(Edition edition, SeriesIndicator indicator) {
        return jdbc.sql("""
                SELECT label || ' (' || unit || ')' FROM recordedcrime.edition_label
                WHERE edition = :edition AND indicator = :indicator ORDER BY 1""").param("edition", edition.id())
                .param("indicator", indicator.code()).query((row, _) -> row.getString(1)).list();
    }

    private List<Provenance.Printed> cells(Territory territory, Edition edition, SeriesIndicator indicator, int year) {
        Members members = membersOf.of(territory, Set.of(edition.level())).getFirst();
        List<Provenance.Printed> found = new ArrayList<>();
        jdbc.sql("""
                SELECT code, current, cells FROM recordedcrime.territory_cells
                WHERE edition = :edition AND current = ANY(:members)""").param("edition", edition.id())
                .param("members", members.populations().keySet().toArray(String[]::new)).query(row -> {
                    String code = row.getString("code");
                    String name = names.of(edition.level(), row.getString("current"));
                    CellReader.read(row.getBytes("cells"), cell -> {
                        if (cell.indicator() == indicator.number() && cell.year() == year) {
                            found.add(printed(code, name, cell));
                        }
                    });
                });
        found.sort(Comparator.comparingInt(Provenance.Printed::line));
        return found;
    }

    private static Provenance.Printed printed(String code, String name, CellReader.Cell cell) {
        Double base = cell.anyBase();
        Long count = cell.count();
        return new Provenance.Printed(code, name, cell.line(), cell.state(), count, cell.rate(), cell.rateScale(), base,
                cell.isDerived(), cell.vintage(),
                count == null || base == null || cell.isDerived() ? null : Double.valueOf(count * 1000 / base),
                cell.withheldMean(), cell.withheldMeanRate());
    }
}
