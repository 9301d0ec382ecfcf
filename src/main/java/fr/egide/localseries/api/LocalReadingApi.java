package fr.egide.localseries.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import fr.egide.localseries.LocalReadings;
import fr.egide.localseries.LocalSeries;
import fr.egide.localseries.LocalSource;
import fr.egide.localseries.LocalSources;
import fr.egide.localseries.SeriesPoint;
import fr.egide.localseries.SourceRights;
import fr.egide.web.PageOf;
import fr.egide.web.Refusal;
import fr.egide.web.observation.Basis;
import fr.egide.web.observation.ObservedState;
import fr.egide.web.observation.PeriodText;
import fr.egide.web.observation.TypedValue;

/// Readings of a local series, small counts withheld to whoever doesn't give it.
@RestController
@RequestMapping("/api/v1/local-series/{id}/readings")
class LocalReadingApi {

    private final LocalSources sources;
    private final LocalReadings readings;
    private final LocalSeries series;
    private final SourceRights rights;

    LocalReadingApi(LocalSources sources, LocalReadings readings, LocalSeries series, SourceRights rights) {
        this.sources = sources;
        this.readings = readings;
        this.series = series;
        this.rights = rights;
    }

    /// @param value as it would be typed: `12.5`, `37/1250`, `34.5±2.1`, `ndiff`, `nf`, `so`
    record Value(@Nullable String value) {}

    /// @param period as a file writes it: `2026-03`, `2026-T1`, `2026-S2`, `2026`
    record Given(@Nullable String period, @Nullable String value) {}

    /// One period.
    ///
    /// @param startsAnew whether a break stands between this value and the one before
    record Read(LocalDate period, ObservedState state, @Nullable BigDecimal value, @Nullable Long count,
            @Nullable BigDecimal base, @Nullable BigDecimal margin, boolean startsAnew, @Nullable String provenance,
            @Nullable String file, @Nullable Integer line, @Nullable Instant at) {}

    @GetMapping
    PageOf<Read> list(@PathVariable UUID id, @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "120") int size) {
        return PageOf.of(read(sources.read(id)), page, size);
    }

    /// Says the value of a period; a correction keeps what was said before in the history.
    ///
    /// @param day any day of the period
    @PutMapping("/{day}")
    List<Read> put(@PathVariable UUID id, @PathVariable LocalDate day, @RequestBody Value said) {
        LocalSource source = sources.edit(id);
        LocalDate period = source.periodicity().startOf(day);
        readings.give(source, period, parse(said.value(), source), null);
        return read(source).stream().filter(one -> one.period().equals(period)).toList();
    }

    /// Says the values of several periods, all of them or none.
    @PostMapping
    @Transactional
    public PageOf<Read> give(@PathVariable UUID id, @RequestBody List<Given> given) {
        LocalSource source = sources.edit(id);
        for (Given one : given) {
            String period = Objects.requireNonNullElse(one.period(), "");
            readings.give(source,
                    PeriodText.read(source.periodicity(), period).orElseThrow(() -> Refusal.unprocessable("LOC-022",
                            period, PeriodText.write(source.periodicity(), source.startsOn()))),
                    parse(one.value(), source), null);
        }
        return PageOf.of(read(source), 1, PageOf.MOST);
    }

    private List<Read> read(LocalSource source) {
        return series.read(source, rights.mayEdit(source)).stream().map(LocalReadingApi::read).toList();
    }

    private static Read read(SeriesPoint point) {
        TypedValue typed = point.typed();
        Basis.Count count = typed.basis() instanceof Basis.Count counted ? counted : null;
        Basis.Margin margin = typed.basis() instanceof Basis.Margin half ? half : null;
        var reading = point.reading();
        return new Read(point.period(), typed.state(), typed.value(), count == null ? null : count.count(),
                count == null ? null : count.base(), margin == null ? null : margin.half(), point.startsAnew(),
                reading == null ? null : reading.provenance(), reading == null ? null : reading.file(),
                reading == null ? null : reading.line(), reading == null ? null : reading.at());
    }

    private static TypedValue parse(@Nullable String value, LocalSource source) {
        return TypedValue.parse(value == null ? "" : value, source.per());
    }
}
