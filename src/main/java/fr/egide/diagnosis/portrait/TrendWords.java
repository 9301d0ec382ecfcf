package fr.egide.diagnosis.portrait;

import org.springframework.stereotype.Component;

import fr.egide.diagnosis.portrait.Trend.Slope;
import fr.egide.web.Formats;
import fr.egide.web.Texts;

/// Says the trend of an indicator, or why none can be said.
@Component
class TrendWords {

    private static final String KEY = "diagnosis.trend.";
    private static final double ESTABLISHED = 0.05;

    private final Texts texts;
    private final Formats formats;

    TrendWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    String said(Trend trend) {
        String from = trend.read().years().getFirst().toString();
        String to = trend.read().years().getLast().toString();
        if (trend.isTooShort()) {
            return texts.text(KEY + "too-short", Trend.SHORTEST);
        }
        if (trend.reason() != null) {
            return texts.text("diagnosis.portrait.change." + trend.reason(), from, to);
        }
        if (trend.obstacle() != null) {
            return texts.text(KEY + trend.obstacle(), from, to);
        }
        Slope slope = trend.slope();
        if (slope == null) {
            return texts.text(KEY + "exact." + (trend.moves() > 0 ? "rise" : trend.moves() < 0 ? "fall" : "not"), from,
                    to);
        }
        String said = texts.text(KEY + "said", from, to, yearly(slope)) + rank(trend);
        return trend.apart() == null ? said : said + " " + texts.text(KEY + "apart", yearly(trend.apart()));
    }

    private String rank(Trend trend) {
        Double p = trend.rankP();
        return p == null ? "" : " " + texts.text(KEY + (p < ESTABLISHED ? "rank" : "rank.not"));
    }

    private String yearly(Slope slope) {
        return texts.text(KEY + "yearly", percent(slope.change()), percent(slope.interval().lower()),
                percent(slope.interval().upper()));
    }

    private String percent(double change) {
        return (change < 0 ? "−" : "+") + formats.decimal(Math.abs(change) * 100, 1) + "\u00a0%";
    }
}
