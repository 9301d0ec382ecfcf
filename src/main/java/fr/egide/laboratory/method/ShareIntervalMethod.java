package fr.egide.laboratory.method;

import org.springframework.stereotype.Component;

import fr.egide.laboratory.Answer;
import fr.egide.laboratory.Bounds;
import fr.egide.laboratory.Column;
import fr.egide.laboratory.Description;
import fr.egide.laboratory.Given;
import fr.egide.laboratory.Method;
import fr.egide.laboratory.Parameter;
import fr.egide.laboratory.Question;
import fr.egide.statistics.Interval;
import fr.egide.statistics.Shares;

/// Score intervals of shares.
@Component
class ShareIntervalMethod implements Method {

    record Share(double share, Interval interval) {}

    @Override
    public Description description() {
        return Description
                .of("share-interval", Question.HOW_MANY, Column.AREA, Column.facts("count", 1e9),
                        Column.number("base", Bounds.whole(1, 1e9)))
                .with(Parameter.LEVEL)
                .saying("count", "base", "share", "interval.lower", "interval.upper");
    }

    @Override
    public Answer run(Given given) {
        given.requireAtMost("count", "base");
        long[] counts = given.wholes("count");
        long[] bases = given.wholes("base");
        return Answer.each(given, i -> new Share((double) counts[i] / bases[i],
                Shares.wilson(counts[i], bases[i], given.level())));
    }
}
