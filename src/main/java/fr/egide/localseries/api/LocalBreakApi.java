package fr.egide.localseries.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import fr.egide.localseries.LocalBreaks;
import fr.egide.localseries.LocalSource;
import fr.egide.localseries.LocalSources;
import fr.egide.localseries.SeriesBreak;

/// Breaks of a local series.
@RestController
@RequestMapping("/api/v1/local-series/{id}/breaks")
class LocalBreakApi {

    private final LocalSources sources;
    private final LocalBreaks breaks;

    LocalBreakApi(LocalSources sources, LocalBreaks breaks) {
        this.sources = sources;
        this.breaks = breaks;
    }

    /// @param reason what changed, in words
    record Mark(@Nullable String reason) {}

    @GetMapping
    List<SeriesBreak> list(@PathVariable UUID id) {
        return breaks.of(sources.read(id).id());
    }

    /// @param day any day of the first period counted otherwise
    @PutMapping("/{day}")
    List<SeriesBreak> mark(@PathVariable UUID id, @PathVariable LocalDate day, @RequestBody Mark mark) {
        LocalSource source = sources.edit(id);
        breaks.mark(source, day, Objects.requireNonNullElse(mark.reason(), ""));
        return breaks.of(id);
    }

    @DeleteMapping("/{day}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, @PathVariable LocalDate day) {
        LocalSource source = sources.edit(id);
        breaks.remove(source, source.periodicity().startOf(day));
    }
}
