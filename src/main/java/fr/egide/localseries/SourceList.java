package fr.egide.localseries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.partner.Organisations;
import fr.egide.territory.Territory;
import fr.egide.web.observation.ObservedState;

/// The sources that the signed-in user may read, each with how up to date it is; a bounded number of queries.
@Component
public class SourceList {

    private final LocalSources sources;
    private final SourcesOnTerritory onTerritory;
    private final LocalSeries series;
    private final Organisations organisations;
    private final Clock clock;

    SourceList(LocalSources sources, SourcesOnTerritory onTerritory, LocalSeries series, Organisations organisations,
            Clock clock) {
        this.sources = sources;
        this.onTerritory = onTerritory;
        this.series = series;
        this.organisations = organisations;
        this.clock = clock;
    }

    /// One source.
    ///
    /// @param match beside the territory that was asked for; absent without any
    /// @param last first day of the latest period given; absent when none is
    /// @param missing number of periods that are over and weren't given
    public record Line(LocalSource source, @Nullable PerimeterMatch match, String producer, @Nullable LocalDate last,
            int missing) {}

    /// By title.
    public List<Line> readable() {
        return lines(sources.listReadable(), Map.of());
    }

    /// Those that tell of a territory, the closest first.
    public List<Line> on(Territory territory) {
        List<MatchedSource> matched = onTerritory.of(territory);
        return lines(matched.stream().map(MatchedSource::source).toList(),
                matched.stream().collect(Collectors.toMap(MatchedSource::source, MatchedSource::match)));
    }

    private List<Line> lines(List<LocalSource> readable, Map<LocalSource, PerimeterMatch> matches) {
        Map<UUID, List<SeriesPoint>> given = series.disclosed(readable);
        Map<UUID, String> names = organisations
                .names(readable.stream().map(LocalSource::producer).distinct().toList());
        return readable.stream().map(source -> line(source, matches.get(source),
                given.getOrDefault(source.id(), List.of()), names.getOrDefault(source.producer(), ""))).toList();
    }

    private Line line(LocalSource source, @Nullable PerimeterMatch match, List<SeriesPoint> given, String producer) {
        List<LocalDate> known = given.stream().filter(point -> point.state() != ObservedState.NOT_PROVIDED)
                .map(SeriesPoint::period).toList();
        List<LocalDate> expected = Completeness.expected(source, LocalDate.now(clock));
        return new Line(source, match, producer, known.isEmpty() ? null : known.getLast(),
                (int) expected.stream().filter(period -> !known.contains(period)).count());
    }
}
