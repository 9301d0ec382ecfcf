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

/// The difference of two shares.
@Component
class ShareDifferenceMethod implements Method {

    record Difference(double difference, Interval interval) {}

    @Override
    public Description description() {
        return Description
                .of("share-difference", Question.DIFFERENT, Column.AREA, Column.facts("count1", 1e9),
                        Column.number("base1", Bounds.whole(1, 1e9)),
                        Column.facts("count2", 1e9), Column.number("base2", Bounds.whole(1, 1e9)))
                .with(Parameter.LEVEL)
                .saying("difference", "interval.lower", "interval.upper");
    }

    @Override
    public Answer run(Given given) {
        given.requireAtMost("count1", "base1");
        given.requireAtMost("count2", "base2");
        long[] counts1 = given.wholes("count1");
        long[] bases1 = given.wholes("base1");
        long[] counts2 = given.wholes("count2");
        long[] bases2 = given.wholes("base2");
        return Answer.each(given,
                i -> new Difference((double) counts1[i] / bases1[i] - (double) counts2[i] / bases2[i],
                        Shares.difference(counts1[i], bases1[i], counts2[i], bases2[i], given.level())));
    }
}
