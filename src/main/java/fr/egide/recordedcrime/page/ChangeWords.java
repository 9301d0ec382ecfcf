package fr.egide.recordedcrime.page;

import org.springframework.stereotype.Component;

import fr.egide.recordedcrime.Comparison;
import fr.egide.statistics.RateRatio;
import fr.egide.web.Formats;
import fr.egide.web.Texts;

/// The change between two years as a sentence: what can be said and over which part, or why nothing can.
@Component
class ChangeWords {

    private static final String KEY = "recordedcrime.change.";

    private final Texts texts;
    private final Formats formats;

    ChangeWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    String sentence(Comparison change) {
        RateRatio ratio = change.ratio();
        String years = texts.text(KEY + "years", change.from() + "", change.to() + "");
        String said = ratio == null ? unsaid(change, years) : said(change, ratio, years);
        boolean isOfSome = ratio != null && change.members() > 1;
        return isOfSome ? said + " " + over(change, KEY + "over") : said;
    }

    private String said(Comparison change, RateRatio ratio, String years) {
        String word = texts.text("evolution." + change.evolution());
        if (Double.isNaN(ratio.ratio())) {
            return texts.text(KEY + "nothing-recorded", years, word);
        }
        String key = change.reason() == null ? "said" : String.valueOf(change.reason());
        return texts.text(KEY + key, years, word, formats.decimal(ratio.ratio(), 2),
                formats.decimal(ratio.interval().lower(), 2), formats.decimal(ratio.interval().upper(), 2));
    }

    private String unsaid(Comparison change, String years) {
        return texts.text(KEY + "unsaid", years, texts.text("evolution." + change.evolution()),
                over(change, KEY + change.reason()));
    }

    private String over(Comparison change, String key) {
        return texts.text(key, texts.text("recordedcrime.members." + change.level(), change.common()),
                change.members(), formats.percent(change.share(), 0));
    }
}
