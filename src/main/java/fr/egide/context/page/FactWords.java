package fr.egide.context.page;

import java.util.StringJoiner;

import org.springframework.stereotype.Component;

import fr.egide.context.Absence;
import fr.egide.context.Aggregation;
import fr.egide.context.Fact;
import fr.egide.context.Variable;
import fr.egide.web.Formats;
import fr.egide.web.Texts;

/// A fact in words; templates call it `@factWords`.
@Component
public class FactWords {

    private static final double NEARLY_ALL = 0.9995;

    private final Formats formats;
    private final Texts texts;

    FactWords(Formats formats, Texts texts) {
        this.formats = formats;
        this.texts = texts;
    }

    /// The value and its unit, or why there is none. A sum keeps the halves that its file counts.
    public String value(Fact fact) {
        Variable variable = fact.variable();
        Absence absence = fact.absence();
        if (absence != null) {
            return texts.text("context.absence." + absence);
        }
        boolean isSum = variable.aggregation() == Aggregation.SUM;
        return (isSum ? formats.plain(fact.value()) : formats.decimal(fact.value(), variable.decimals())) + "\u00a0"
                + variable.words().unit();
    }

    /// The year read, the share of the population that it covers, whether the rest is left out of a sum.
    public String margin(Fact fact) {
        if (!fact.isKnown()) {
            return "";
        }
        StringJoiner words = new StringJoiner(", ");
        words.add(String.valueOf(fact.year()));
        if (fact.shareCovered() < NEARLY_ALL) {
            boolean isSum = fact.variable().aggregation() == Aggregation.SUM;
            words.add(texts.text(isSum ? "context.known-sum" : "context.covered",
                    formats.percent(fact.shareCovered(), 0)));
        }
        return words.toString();
    }
}
