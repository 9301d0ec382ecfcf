package fr.egide.localseries;

import org.springframework.stereotype.Component;

import fr.egide.statistics.Interval;
import fr.egide.web.Formats;
import fr.egide.web.Texts;
import fr.egide.web.observation.Periods;

/// What is said of the change of a series in a year, in sentences that hold its counts, its interval and its limits.
@Component
public class YearChangeWords {

    private static final double VISIBLE_SPREAD = 1.05;

    private final Periods periods;
    private final Formats formats;
    private final Texts texts;

    YearChangeWords(Periods periods, Formats formats, Texts texts) {
        this.periods = periods;
        this.formats = formats;
        this.texts = texts;
    }

    public String of(LocalSource source, YearChange change) {
        Interval interval = change.change();
        if (interval == null || change.last() == null) {
            return texts.text("localseries.unsaid." + change.reason(), change.common(), change.whole());
        }
        String counted = texts.text("localseries.change.counted", change.common(), change.whole(),
                periods.name(source.periodicity(), change.last()), formats.integer(change.after()),
                formats.integer(change.before()));
        String between = source.per() == TypedChange.PERCENT
                ? texts.text("localseries.change.points", points(interval.lower()), points(interval.upper()))
                : texts.text("localseries.change.between", percent(interval.lower()), percent(interval.upper()));
        String spread = change.spread() < VISIBLE_SPREAD
                ? ""
                : " " + texts.text("localseries.change.spread", formats.decimal(change.spread(), 1));
        String direction = change.reason() == YearChange.Reason.NO_DIRECTION
                ? " " + texts.text("localseries.unsaid.NO_DIRECTION")
                : "";
        return counted + " " + between + spread + direction;
    }

    /// The logarithm of a ratio as a change in percent: −12 %.
    private String percent(double logarithm) {
        return logarithm == Double.POSITIVE_INFINITY
                ? texts.text("localseries.change.unbounded")
                : signed(Math.expm1(logarithm) * TypedChange.PERCENT, 0) + "\u00a0%";
    }

    private String points(double difference) {
        return signed(difference * TypedChange.PERCENT, 1);
    }

    private String signed(double value, int digits) {
        String size = formats.decimal(Math.abs(value), digits);
        return value < 0 ? "\u2212" + size : "+" + size;
    }
}
