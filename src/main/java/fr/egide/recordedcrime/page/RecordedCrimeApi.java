package fr.egide.recordedcrime.page;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.recordedcrime.Reading;
import fr.egide.recordedcrime.RecordedCrime;
import fr.egide.recordedcrime.Revision;
import fr.egide.recordedcrime.Revisions;
import fr.egide.recordedcrime.Series;
import fr.egide.recordedcrime.SeriesIndicator;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;
import fr.egide.web.PageOf;

import static java.util.Objects.requireNonNull;

/// Official series over HTTP: indicators, readings, comparisons, revisions. Rates are per 1,000.
@RestController
@RequestMapping("/api/v1")
class RecordedCrimeApi {

    private final RecordedCrime crime;
    private final Revisions revisions;
    private final Territories territories;
    private final Access access;

    RecordedCrimeApi(RecordedCrime crime, Revisions revisions, Territories territories, Access access) {
        this.crime = crime;
        this.revisions = revisions;
        this.territories = territories;
        this.access = access;
    }

    record Readings(String indicator, String label, SeriesIndicator.Unit unit, SeriesIndicator.Denominator denominator,
            String territory, List<Reading> readings) {}

    @GetMapping("/recorded-crime/indicators")
    PageOf<SeriesIndicator> indicators(@RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        return PageOf.of(crime.indicators(), page, size);
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
    PageOf<Revision> revisions(@RequestParam String territory, @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        return PageOf.of(revisions.of(territories.get(TerritoryRef.parse(territory))), page, size);
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
