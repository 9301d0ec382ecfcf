package fr.egide.recordedcrime.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import com.fasterxml.jackson.annotation.JsonInclude;

import fr.egide.account.Access;
import fr.egide.account.CurrentUser;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.recordedcrime.Edition;
import fr.egide.recordedcrime.Editions;
import fr.egide.recordedcrime.Reading;
import fr.egide.recordedcrime.RecordedCrime;
import fr.egide.recordedcrime.Revision;
import fr.egide.recordedcrime.Revisions;
import fr.egide.recordedcrime.Series;
import fr.egide.recordedcrime.SeriesIndicator;
import fr.egide.recordedcrime.importing.Jobs;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;
import fr.egide.web.Refusal;

import static java.util.Objects.requireNonNull;

/// Official series over HTTP: editions, loading, readings, revisions. Rates are per 1,000.
@RestController
@RequestMapping("/api/v1")
class RecordedCrimeApi {

    private final RecordedCrime crime;
    private final Editions editions;
    private final Revisions revisions;
    private final Territories territories;
    private final Jobs jobs;
    private final Access access;
    private final CurrentUser user;

    RecordedCrimeApi(RecordedCrime crime, Editions editions, Revisions revisions, Territories territories, Jobs jobs,
            Access access, CurrentUser user) {
        this.crime = crime;
        this.editions = editions;
        this.revisions = revisions;
        this.territories = territories;
        this.jobs = jobs;
        this.access = access;
        this.user = user;
    }

    record Items<T>(List<T> items) {}

    record Started(UUID job) {}

    record Result(@Nullable UUID edition, long rows, boolean alreadyLoaded) {}

    record Wrong(String code, String detail) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record JobAnswer(String state, double progress, @Nullable Result result, @Nullable Wrong problem) {}

    record Readings(String indicator, String label, SeriesIndicator.Unit unit, SeriesIndicator.Denominator denominator,
            String territory, List<Reading> readings) {}

    @GetMapping("/recorded-crime/editions")
    Items<Edition> editions() {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        return new Items<>(editions.list());
    }

    record Where(@Nullable String address) {}

    /// Fetches the file from an https address of an allowed host, then loads it.
    @PostMapping(path = "/recorded-crime/editions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Started fetch(@RequestBody Where where) throws IOException {
        access.require(Permission.LOAD_FIGURES, Target.INSTALLATION);
        String address = where.address();
        if (address == null) {
            throw Refusal.missing("address");
        }
        return new Started(jobs.fetch(address, user.get().id()));
    }

    @PostMapping(path = "/recorded-crime/editions", params = "address")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Started fetch(@RequestParam String address) throws IOException {
        return fetch(new Where(address));
    }

    @PostMapping(path = "/recorded-crime/editions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE, params = "!address")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Started load(@RequestParam MultipartFile file) throws IOException {
        access.require(Permission.LOAD_FIGURES, Target.INSTALLATION);
        String name = file.getOriginalFilename();
        try (InputStream bytes = file.getInputStream()) {
            return new Started(jobs.start(name == null ? "file" : name, bytes, user.get().id()));
        }
    }

    @GetMapping("/jobs/{id}")
    JobAnswer job(@PathVariable UUID id) {
        access.require(Permission.LOAD_FIGURES, Target.INSTALLATION);
        Jobs.Job job = jobs.find(id).orElseThrow(() -> Refusal.notFound("RCR-406"));
        return new JobAnswer(job.state(), job.progress(),
                job.state().equals("DONE") ? new Result(job.edition(), job.rowsRead(), job.alreadyLoaded()) : null,
                job.problemCode() == null ? null : new Wrong(job.problemCode(), String.valueOf(job.problemText())));
    }

    @GetMapping("/recorded-crime/readings")
    Readings readings(@RequestParam String territory, @RequestParam String indicator,
            @RequestParam(defaultValue = "2016") int from, @RequestParam(defaultValue = "2025") int to,
            @RequestParam @Nullable UUID edition) {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        ComparedYears.checkPeriod(from, to);
        SeriesIndicator found = crime.indicator(indicator);
        Series series = crime.series(territories.get(TerritoryRef.parse(territory)), List.of(found), from, to, edition)
                .getFirst();
        return new Readings(found.code(), found.label(), found.unit(), found.denominator(),
                series.territory().ref().toString(), series.readings());
    }

    @GetMapping("/recorded-crime/revisions")
    Items<Revision> revisions(@RequestParam String territory) {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        return new Items<>(revisions.of(territories.get(TerritoryRef.parse(territory))));
    }

    /// The change of an indicator between two years.
    @GetMapping("/recorded-crime/comparisons")
    ComparedAnswer comparison(@RequestParam String territory, @RequestParam String indicator, @RequestParam int from,
            @RequestParam int to, @RequestParam @Nullable UUID edition) {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        ComparedYears.check(from, to);
        SeriesIndicator found = crime.indicator(indicator);
        Territory where = territories.get(TerritoryRef.parse(territory));
        return ComparedAnswer.of(found, where, requireNonNull(
                crime.compareAll(where, List.of(found), from, to, edition).get(found.code())));
    }
}
