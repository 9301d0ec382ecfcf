package fr.egide.localseries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.partner.Organisations;
import fr.egide.web.observation.ObservedState;

/// The sources that the signed-in user may read, each with how up to date it is; a bounded number of queries.
@Component
public class SourceList {

    private final LocalSources sources;
    private final LocalSeries series;
    private final Organisations organisations;
    private final Clock clock;

    SourceList(LocalSources sources, LocalSeries series, Organisations organisations, Clock clock) {
        this.sources = sources;
        this.series = series;
        this.organisations = organisations;
        this.clock = clock;
    }

    /// One source.
    ///
    /// @param last first day of the latest period given; absent when none is
    /// @param missing number of periods that are over and weren't given
    public record Line(LocalSource source, String producer, @Nullable LocalDate last, int missing) {}

    /// By title.
    public List<Line> readable() {
        List<LocalSource> readable = sources.listReadable();
        Map<UUID, List<SeriesPoint>> given = series.disclosed(readable);
        Map<UUID, String> names = organisations
                .names(readable.stream().map(LocalSource::producer).distinct().toList());
        return readable.stream().map(source -> line(source, given.getOrDefault(source.id(), List.of()), names))
                .toList();
    }

    private Line line(LocalSource source, List<SeriesPoint> given, Map<UUID, String> names) {
        List<LocalDate> known = given.stream().filter(point -> point.state() != ObservedState.NOT_PROVIDED)
                .map(SeriesPoint::period).toList();
        List<LocalDate> expected = Completeness.expected(source, LocalDate.now(clock));
        return new Line(source, names.getOrDefault(source.producer(), ""), known.isEmpty() ? null : known.getLast(),
                (int) expected.stream().filter(period -> !known.contains(period)).count());
    }
}
