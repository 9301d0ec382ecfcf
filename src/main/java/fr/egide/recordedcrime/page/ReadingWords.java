package fr.egide.recordedcrime.page;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import fr.egide.recordedcrime.Reading;
import fr.egide.recordedcrime.Series;
import fr.egide.recordedcrime.SeriesIndicator;
import fr.egide.recordedcrime.SeriesIndicator.Denominator;
import fr.egide.recordedcrime.SeriesPoints;
import fr.egide.recordedcrime.State;
import fr.egide.web.Formats;
import fr.egide.web.Texts;
import fr.egide.web.chart.SeriesChart;

/// A series as a chart and as a plain sentence: what is recorded, how sure it is.
@Component
class ReadingWords {

    private final Texts texts;
    private final Formats formats;

    ReadingWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    String chart(Series series) {
        return SeriesChart.full(SeriesPoints.of(series), null,
                texts.text("recordedcrime.chart", series.indicator().label(), series.territory().name()));
    }

    String sentence(Series series) {
        Reading reading = series.latest().orElse(null);
        if (reading == null) {
            return texts.text("recordedcrime.sentence.none");
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.text("recordedcrime.sentence.count", reading.year() + "",
                formats.integer(reading.count()), texts.text("recordedcrime.unit." + series.indicator().unit())));
        sentences.add(rate(series.indicator(), reading));
        if (reading.rate() != null && reading.rated() < reading.published()) {
            sentences.add(texts.text("recordedcrime.sentence.rated", members(reading, reading.rated()),
                    reading.published()));
        }
        if (reading.state() == State.PARTIAL) {
            sentences.add(texts.text("recordedcrime.sentence.partial", members(reading, reading.published()),
                    reading.members(), formats.percent(reading.shareKnown(), 0)));
        }
        return String.join(" ", sentences);
    }

    private String rate(SeriesIndicator indicator, Reading reading) {
        int digits = digits(reading);
        return reading.rate() == null
                ? texts.text("recordedcrime.sentence.no-rate." + reading.rateAbsent())
                : texts.text("recordedcrime.sentence.rate", formats.decimal(reading.rate(), digits),
                        formats.decimal(reading.low(), digits), formats.decimal(reading.high(), digits),
                        per(indicator, texts));
    }

    private String members(Reading reading, int number) {
        return texts.text("recordedcrime.members." + reading.level(), number);
    }

    /// What a rate is per thousand of.
    static String per(SeriesIndicator indicator, Texts texts) {
        return texts.text("recordedcrime.per."
                + (indicator.denominator() == Denominator.DWELLINGS ? "dwellings" : "inhabitants"));
    }

    private static int digits(Reading reading) {
        double rate = reading.rate() == null ? 0 : reading.rate();
        return rate >= 10 ? 1 : 2;
    }
}
