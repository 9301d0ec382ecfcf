package fr.egide.laboratory.method;

import org.springframework.stereotype.Component;

import fr.egide.laboratory.Answer;
import fr.egide.laboratory.Bounds;
import fr.egide.laboratory.Column;
import fr.egide.laboratory.Description;
import fr.egide.laboratory.Given;
import fr.egide.laboratory.Method;
import fr.egide.laboratory.Question;
import fr.egide.statistics.smoothing.BinomialMarshall;

/// Shares drawn towards the overall share, by moments.
@Component
class BinomialMarshallMethod implements Method {

    record Smoothed(double raw, double smoothed) {}

    @Override
    public Description description() {
        return Description.of("binomial-marshall", Question.SMALL_PLACES, Column.AREA, Column.facts("count", 1e9),
                Column.number("base", Bounds.whole(1, 1e9))).saying("mean", "raw", "smoothed");
    }

    @Override
    public Answer run(Given given) {
        given.requireAtMost("count", "base");
        int[] counts = given.counts("count");
        double[] bases = given.numbers("base");
        BinomialMarshall law = BinomialMarshall.fit(counts, bases);
        return Answer.each(given, i -> new Smoothed(counts[i] / bases[i], law.estimate(counts[i], bases[i])))
                .under(law);
    }
}
