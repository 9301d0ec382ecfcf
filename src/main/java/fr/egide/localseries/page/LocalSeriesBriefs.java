package fr.egide.localseries.page;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import fr.egide.localseries.LocalSource;
import fr.egide.localseries.MatchedSource;
import fr.egide.localseries.PerimeterMatch;
import fr.egide.localseries.SourceSheet;
import fr.egide.localseries.SourceSheets;
import fr.egide.localseries.SourcesOnTerritory;
import fr.egide.localseries.Stretch;
import fr.egide.localseries.YearChangeWords;
import fr.egide.territory.Territory;
import fr.egide.web.Formats;
import fr.egide.web.Texts;
import fr.egide.web.observation.ObservedState;
import fr.egide.web.observation.Periods;

/// Gives the fragment `localseries/brief :: cards(territory)` what it shows; templates call it `@localSeriesBriefs`.
@Component("localSeriesBriefs")
public class LocalSeriesBriefs {

    private static final int SHOWN = 8;
    private static final int YEARS = 5;

    private final SourcesOnTerritory sources;
    private final SourceSheets sheets;
    private final YearChangeWords changes;
    private final Periods periods;
    private final Formats formats;
    private final Texts texts;

    LocalSeriesBriefs(SourcesOnTerritory sources, SourceSheets sheets, YearChangeWords changes, Periods periods,
            Formats formats, Texts texts) {
        this.sources = sources;
        this.sheets = sheets;
        this.changes = changes;
        this.periods = periods;
        this.formats = formats;
        this.texts = texts;
    }

    /// @param more series that tell of the territory and aren't among them
    public record Brief(List<Card> cards, int more) {}

    /// One source.
    ///
    /// @param match how its territory lies beside the one shown
    /// @param evolution code of the closed word, `said` its sentence
    /// @param breaks a sentence each
    /// @param chart SVG; blank for fewer than two periods
    public record Card(SourceSheet sheet, String match, String evolution, String said, List<String> breaks,
            String chart, List<Row> rows) {}

    /// Some periods of a year, the latest first.
    ///
    /// @param state of the whole, where nothing of it has a value
    /// @param value in digits, with its interval in `between`; blank where it has none
    /// @param known how many of its periods are in the value; blank for all
    public record Row(String period, String state, String value, String between, String known) {}

    /// What the signed-in user may read of it.
    public Brief of(Territory territory) {
        List<MatchedSource> matched = sources.of(territory);
        List<MatchedSource> shown = matched.stream().limit(SHOWN).toList();
        List<SourceSheet> drawn = sheets.of(shown.stream().map(MatchedSource::source).toList());
        return new Brief(Stream.iterate(0, i -> i < drawn.size(), i -> i + 1)
                .map(i -> card(drawn.get(i), shown.get(i).match())).toList(), matched.size() - shown.size());
    }

    /// How the territory of a source lies beside the one asked for, in a few words.
    public String match(PerimeterMatch match) {
        return texts.text("localseries.match." + match.kind(), match.communes(), formats.percent(match.share(), 0));
    }

    private Card card(SourceSheet sheet, PerimeterMatch match) {
        LocalSource source = sheet.source();
        return new Card(sheet, texts.text("localseries.brief.match." + match.kind(),
                source.territoryName(), match.communes(), formats.percent(match.share(), 0)),
                sheet.change().evolution().name(),
                changes.of(source, sheet.change()),
                sheet.breaks().stream().map(one -> texts.text("localseries.brief.break",
                        periods.name(source.periodicity(), one.period()), one.reason())).toList(),
                SourceChart.half(source, sheet.points()),
                sheet.years().stream().limit(YEARS).map(stretch -> row(source, stretch)).toList());
    }

    private Row row(LocalSource source, Stretch stretch) {
        Double value = stretch.value();
        return new Row(period(source, stretch), state(stretch).name(),
                value != null
                        ? formats.decimal(value, value == Math.rint(value) ? 0 : 2)
                        : stretch.measured() > 0 ? texts.text("localseries.brief.no-sum") : "",
                stretch.interval() == null
                        ? ""
                        : texts.text("localseries.between", formats.decimal(stretch.interval().lower(), 1),
                                formats.decimal(stretch.interval().upper(), 1)),
                stretch.isPartial() || stretch.notApplicable() > 0
                        ? texts.text("localseries.brief.known", stretch.measured(), stretch.periods(),
                                stretch.withheld(), stretch.missing(), stretch.notApplicable())
                        : "");
    }

    private String period(LocalSource source, Stretch stretch) {
        if (stretch.whole()) {
            return Integer.toString(stretch.first().getYear());
        }
        String first = periods.name(source.periodicity(), stretch.first());
        return stretch.first().equals(stretch.last())
                ? first
                : texts.text("localseries.brief.period", first, periods.name(source.periodicity(), stretch.last()));
    }

    private static ObservedState state(Stretch stretch) {
        return stretch.measured() > 0
                ? ObservedState.MEASURED
                : stretch.withheld() > 0
                        ? ObservedState.WITHHELD
                        : stretch.missing() > 0 ? ObservedState.NOT_PROVIDED : ObservedState.NOT_APPLICABLE;
    }
}
