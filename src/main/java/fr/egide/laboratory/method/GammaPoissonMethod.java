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
import fr.egide.statistics.smoothing.GammaPoisson;
import fr.egide.statistics.smoothing.Posterior;

/// Rates drawn towards those of their class, with intervals.
@Component
class GammaPoissonMethod implements Method {

    enum Fit {
        LIKELIHOOD, MOMENTS
    }

    record Law(double shape, double mean, double logLikelihood) {}

    /// @param exceedance probability that the rate is above the mean times the multiple asked
    record Smoothed(double raw, double smoothed, double median, Interval interval, double ownWeight,
            double exceedance) {}

    @Override
    public Description description() {
        return Description.of("gamma-poisson", Question.SMALL_PLACES, Column.AREA, Column.facts("count", 1e6),
                Column.number("base", Bounds.from(0, 1e12)))
                .with(Parameter.LEVEL, Parameter.choice("fit", Fit.LIKELIHOOD),
                        Parameter.number("multiple", Bounds.above(0, 1e9), "1"))
                .saying("mean", "raw", "smoothed", "interval.lower", "interval.upper", "ownWeight");
    }

    @Override
    public Answer run(Given given) {
        int[] counts = given.counts("count");
        double[] bases = given.numbers("base");
        GammaPoisson law = given.choice("fit", Fit.class) == Fit.LIKELIHOOD
                ? GammaPoisson.fit(counts, bases)
                : GammaPoisson.fitByMoments(counts, bases);
        double threshold = given.number("multiple") * law.mean();
        return Answer.each(given, i -> {
            Posterior posterior = law.posterior(counts[i], bases[i]);
            return new Smoothed(counts[i] / bases[i], posterior.mean(), posterior.quantile(0.5),
                    posterior.interval(given.level()), posterior.ownWeight(), posterior.exceedance(threshold));
        }).under(new Law(law.shape(), law.mean(), law.logLikelihood(counts, bases)));
    }
}
