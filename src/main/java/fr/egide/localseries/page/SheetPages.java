package fr.egide.localseries.page;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.account.Accounts;
import fr.egide.localseries.Completeness;
import fr.egide.localseries.LocalReadings;
import fr.egide.localseries.LocalSource;
import fr.egide.localseries.Reading;
import fr.egide.localseries.SeriesPoint;
import fr.egide.localseries.SourceSheet;
import fr.egide.localseries.SourceSheets;
import fr.egide.localseries.YearChangeWords;
import fr.egide.statistics.Interval;
import fr.egide.web.Formats;
import fr.egide.web.Texts;
import fr.egide.web.observation.Periods;
import fr.egide.web.observation.TypedValue;

/// Puts a data-quality sheet in words and drawings.
@Component
class SheetPages {

    private static final int NAMED = 6;

    private final SourceSheets sheets;
    private final LocalReadings readings;
    private final YearChangeWords words;
    private final Accounts accounts;
    private final Periods periods;
    private final Formats formats;
    private final Texts texts;
    private final Clock clock;

    SheetPages(SourceSheets sheets, LocalReadings readings, YearChangeWords words, Accounts accounts, Periods periods,
            Formats formats, Texts texts, Clock clock) {
        this.sheets = sheets;
        this.readings = readings;
        this.words = words;
        this.accounts = accounts;
        this.periods = periods;
        this.formats = formats;
        this.texts = texts;
        this.clock = clock;
    }

    SheetPage of(LocalSource source) {
        SourceSheet sheet = sheets.of(source);
        return new SheetPage(sheet, known(source, sheet.completeness()), sheet.change().evolution().name(),
                words.of(source, sheet.change()), SourceChart.full(source, sheet.points()),
                sheet.points().reversed().stream().map(point -> row(source, point)).toList(),
                sheet.breaks().stream().map(one -> new SheetPage.BreakRow(one.period(),
                        periods.name(source.periodicity(), one.period()), one.reason())).toList(),
                history(source, sheet.inFull()));
    }

    private String known(LocalSource source, Completeness known) {
        String counted = texts.text("localseries.known", known.expected(), known.measured(), known.withheld(),
                known.notApplicable(), known.missing().size());
        List<String> named = known.missing().reversed().stream().limit(NAMED)
                .map(period -> periods.name(source.periodicity(), period)).toList();
        return named.isEmpty()
                ? counted
                : counted + " " + texts.text(
                        known.missing().size() > NAMED
                                ? "localseries.known.latest-missing"
                                : "localseries.known.missing",
                        String.join(", ", named));
    }

    private SheetPage.Row row(LocalSource source, SeriesPoint point) {
        Double value = point.value();
        return new SheetPage.Row(periods.name(source.periodicity(), point.period()), point.state().name(),
                value == null ? "" : formats.decimal(value, value == Math.rint(value) ? 0 : 2),
                point.typed().basis() == null ? "" : point.typed().text(), between(SourceChart.interval(source, point)),
                point.reading() == null ? "" : provenance(point.reading()),
                point.broken() == null ? "" : point.broken().reason());
    }

    private String between(@Nullable Interval interval) {
        return interval == null
                ? ""
                : texts.text("localseries.between", formats.decimal(interval.lower(), 1),
                        formats.decimal(interval.upper(), 1));
    }

    private String provenance(Reading reading) {
        String day = formats.date(reading.at().atZone(clock.getZone()).toLocalDate());
        String file = reading.file();
        Integer line = reading.line();
        return file == null || line == null
                ? texts.text("localseries.typed-by", reading.provenance(), day)
                : texts.text("localseries.read-in", reading.provenance(), day, file, line);
    }

    private List<SheetPage.Past> history(LocalSource source, boolean inFull) {
        List<Reading> all = readings.history(source.id());
        Map<UUID, String> names = all.stream().map(Reading::actor).distinct()
                .collect(Collectors.toMap(actor -> actor, accounts::nameOf));
        return all.stream().map(reading -> {
            TypedValue shown = inFull ? reading.typed() : source.disclosed(reading.typed());
            return new SheetPage.Past(formats.instant(reading.at()),
                    periods.name(source.periodicity(), reading.period()), shown.text(),
                    names.getOrDefault(reading.actor(), ""), provenance(reading));
        }).toList();
    }
}
