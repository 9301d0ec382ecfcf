package fr.egide.localseries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

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
        return of(List.of(source)).getFirst();
    }

    /// In their order, in a bounded number of queries.
    public List<SourceSheet> of(List<LocalSource> sources) {
        Set<LocalSource> inFull = Set.copyOf(rights.editable(sources));
        Map<UUID, List<SeriesPoint>> points = series.read(sources, inFull);
        Map<UUID, List<SeriesBreak>> broken = breaks.of(sources.stream().map(LocalSource::id).toList());
        Map<UUID, String> names = organisations
                .names(sources.stream().map(LocalSource::producer).distinct().toList());
        LocalDate today = LocalDate.now(clock);
        return sources.stream().map(source -> {
            List<SeriesPoint> own = points.getOrDefault(source.id(), List.of());
            List<SeriesBreak> breaksOfOwn = broken.getOrDefault(source.id(), List.of());
            return new SourceSheet(source, names.getOrDefault(source.producer(), ""), inFull.contains(source), own,
                    breaksOfOwn, Completeness.of(source, own, today), YearChange.of(source, own, breaksOfOwn));
        }).toList();
    }
}
