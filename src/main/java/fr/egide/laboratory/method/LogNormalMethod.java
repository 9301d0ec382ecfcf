package fr.egide.laboratory.method;

import org.springframework.stereotype.Component;

import fr.egide.laboratory.Answer;
import fr.egide.laboratory.Column;
import fr.egide.laboratory.Description;
import fr.egide.laboratory.Given;
import fr.egide.laboratory.Method;
import fr.egide.laboratory.Question;
import fr.egide.statistics.smoothing.LogNormal;

/// Log rates drawn towards their mean.
@Component
class LogNormalMethod implements Method {

    /// Of the log rates.
    record Law(double mean, double variance) {}

    record Smoothed(double raw, double smoothed, double logRate) {}

    @Override
    public Description description() {
        return Description.of("log-normal", Question.SMALL_PLACES, Column.AREA, Column.facts("count", 1e6), Column.BASE)
                .saying("raw", "smoothed");
    }

    @Override
    public Answer run(Given given) {
        int[] counts = given.counts("count");
        double[] bases = given.numbers("base");
        LogNormal law = LogNormal.fit(counts, bases);
        return Answer
                .each(given, i -> new Smoothed(counts[i] / bases[i], Math.exp(law.logRates()[i]), law.logRates()[i]))
                .under(new Law(law.mean(), law.variance()));
    }
}
