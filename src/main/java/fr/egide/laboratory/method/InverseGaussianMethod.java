package fr.egide.laboratory.method;

import java.util.Arrays;

import org.springframework.stereotype.Component;

import fr.egide.laboratory.Answer;
import fr.egide.laboratory.Bounds;
import fr.egide.laboratory.Column;
import fr.egide.laboratory.Description;
import fr.egide.laboratory.Given;
import fr.egide.laboratory.Method;
import fr.egide.laboratory.Question;
import fr.egide.statistics.smoothing.PoissonInverseGaussian;

/// Rates drawn towards those of a class where a few areas stand far above.
@Component
class InverseGaussianMethod implements Method {

    record Law(double lambda, double mean, double logLikelihood) {}

    record Smoothed(double raw, double smoothed) {}

    @Override
    public Description description() {
        return Description.of("inverse-gaussian", Question.SMALL_PLACES, Column.AREA, Column.facts("count", 20_000),
                Column.number("base", Bounds.from(0, 1e12))).saying("mean", "raw", "smoothed");
    }

    @Override
    public Answer run(Given given) {
        int[] counts = given.counts("count");
        double[] bases = given.numbers("base");
        given.bound(2_000 * Arrays.stream(counts).asDoubleStream().sum());
        PoissonInverseGaussian law = PoissonInverseGaussian.fit(counts, bases);
        return Answer.each(given,
                i -> new Smoothed(counts[i] / bases[i], law.posteriorMean(counts[i], bases[i])))
                .under(new Law(law.lambda(), law.mean(), law.logLikelihood(counts, bases)));
    }
}
