package fr.egide.recordedcrime.page;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import fr.egide.recordedcrime.Comparison;
import fr.egide.recordedcrime.Reading;
import fr.egide.recordedcrime.Series;
import fr.egide.recordedcrime.SeriesIndicator.Denominator;
import fr.egide.recordedcrime.State;
import fr.egide.web.Formats;
import fr.egide.web.Texts;
import fr.egide.web.chart.ChartPoint;
import fr.egide.web.chart.SeriesChart;

/// A series as a chart and as a plain sentence: what is recorded, how sure it is, what can be said of the change.
@Component
class ReadingWords {

    private final Texts texts;
    private final Formats formats;

    ReadingWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    String chart(Series series) {
        boolean isRate = series.readings().stream().anyMatch(reading -> reading.rate() != null);
        List<ChartPoint> points = series.readings().stream()
                .map(reading -> new ChartPoint(Integer.toString(reading.year()),
                        isRate ? reading.rate() : number(reading),
                        isRate ? reading.low() : null, isRate ? reading.high() : null,
                        reading.state() == State.WITHHELD,
                        reading.breakBefore() || reading.setChanged()))
                .toList();
        return SeriesChart.full(points, null,
                texts.text("recordedcrime.chart", series.indicator().label(), series.territory().name()));
    }

    String sentence(Series series, Comparison change) {
        Optional<Reading> latest = series.latest();
        if (latest.isEmpty()) {
            return texts.text("recordedcrime.sentence.none");
        }
        Reading reading = latest.get();
        String unit = texts.text("recordedcrime.unit." + series.indicator().unit());
        StringBuilder sentence = new StringBuilder(texts.text("recordedcrime.sentence.count", reading.year() + "",
                formats.integer(reading.count()), unit));
        if (reading.rate() != null) {
            sentence.append(' ')
                    .append(texts.text("recordedcrime.sentence.rate", formats.decimal(reading.rate(), digits(reading)),
                            formats.decimal(reading.low(), digits(reading)),
                            formats.decimal(reading.high(), digits(reading)),
                            texts.text("recordedcrime.per." + (series.indicator().denominator() == Denominator.DWELLINGS
                                    ? "dwellings"
                                    : "inhabitants"))));
        }
        if (reading.state() == State.PARTIAL) {
            sentence.append(' ').append(texts.text("recordedcrime.sentence.partial", reading.published(),
                    reading.published() + reading.withheld() + reading.absent(),
                    formats.percent(reading.shareKnown(), 0)));
        }
        return sentence.append(' ').append(change(change)).toString();
    }

    private String change(Comparison change) {
        String word = texts.text("evolution." + change.evolution());
        return change.ratio() == null
                ? texts.text("recordedcrime.sentence.unsaid", change.from() + "", change.to() + "", word,
                        change.common(),
                        change.members(), formats.percent(change.share(), 0))
                : texts.text("recordedcrime.sentence.change", change.from() + "", change.to() + "", word,
                        formats.decimal(change.ratio().ratio(), 2),
                        formats.decimal(change.ratio().interval().lower(), 2),
                        formats.decimal(change.ratio().interval().upper(), 2), change.common(), change.members(),
                        formats.percent(change.share(), 0));
    }

    private static int digits(Reading reading) {
        double rate = reading.rate() == null ? 0 : reading.rate();
        return rate >= 10 ? 1 : 2;
    }

    private static @org.jspecify.annotations.Nullable Double number(Reading reading) {
        return reading.count() == null ? null : reading.count().doubleValue();
    }
}
