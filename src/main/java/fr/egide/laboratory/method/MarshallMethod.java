package fr.egide.laboratory.method;

import org.springframework.stereotype.Component;

import fr.egide.laboratory.Answer;
import fr.egide.laboratory.Bounds;
import fr.egide.laboratory.Column;
import fr.egide.laboratory.Description;
import fr.egide.laboratory.Given;
import fr.egide.laboratory.Method;
import fr.egide.laboratory.Question;
import fr.egide.statistics.smoothing.Marshall;

/// Rates drawn towards the overall rate, by moments.
@Component
class MarshallMethod implements Method {

    record Smoothed(double raw, double smoothed, double ownWeight, double standardised) {}

    @Override
    public Description description() {
        return Description.of("marshall", Question.SMALL_PLACES, Column.AREA, Column.facts("count", 1e6),
                Column.number("base", Bounds.from(0, 1e12))).saying("mean", "raw", "smoothed", "ownWeight");
    }

    @Override
    public Answer run(Given given) {
        int[] counts = given.counts("count");
        double[] bases = given.numbers("base");
        Marshall law = Marshall.fit(counts, bases);
        return Answer.each(given, i -> new Smoothed(counts[i] / bases[i], law.estimate(counts[i], bases[i]),
                law.ownWeight(bases[i]), law.standardised(counts[i], bases[i]))).under(law);
    }
}
