package fr.egide.localseries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import fr.egide.partner.Organisations;

/// Draws up data-quality sheets.
@Component
public class SourceSheets {

    private final LocalSeries series;
    private final LocalBreaks breaks;
    private final SourceRights rights;
    private final Organisations organisations;
    private final Clock clock;

    SourceSheets(LocalSeries series, LocalBreaks breaks, SourceRights rights, Organisations organisations,
            Clock clock) {
        this.series = series;
        this.breaks = breaks;
        this.rights = rights;
        this.organisations = organisations;
        this.clock = clock;
    }

    public SourceSheet of(LocalSource source) {
        boolean inFull = rights.mayEdit(source);
        List<SeriesPoint> points = series.read(source, inFull);
        List<SeriesBreak> broken = breaks.of(source.id());
        return new SourceSheet(source, organisations.get(source.producer()).name(), inFull, points, broken,
                Completeness.of(source, points, LocalDate.now(clock)), YearChange.of(source, points, broken));
    }
}
