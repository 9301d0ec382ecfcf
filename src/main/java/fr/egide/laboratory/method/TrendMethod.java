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
import fr.egide.statistics.trend.Outcome;
import fr.egide.statistics.trend.Outcome.Defined;
import fr.egide.statistics.trend.Outcome.Reason;
import fr.egide.statistics.trend.Outcome.Undefined;
import fr.egide.statistics.trend.PoissonTrend;
import fr.egide.statistics.trend.QuasiPoissonTrend;

/// Log-linear trend of counts, Poisson and quasi-Poisson.
@Component
class TrendMethod implements Method {

    record Found(Outcome<PoissonTrend> poisson, Outcome<Quasi> quasi) {}

    /// @param annualChange per unit of time, as a proportion
    record Quasi(double dispersion, double seIntercept, double seSlope, double annualChange, Interval interval,
            double p) {}

    @Override
    public Description description() {
        return Description
                .of("trend", Question.CHANGE, Column.TIME, Column.facts("count", 1e6),
                        Column.number("base", Bounds.from(0, 1e12)).optional())
                .with(Parameter.LEVEL)
                .saying("quasi.annualChange", "level", "quasi.interval.lower", "quasi.interval.upper", "quasi.p");
    }

    @Override
    public Answer run(Given given) {
        given.requireIncreasing("time");
        long[] counts = given.wholes("count");
        double[] bases = given.numbers("base", 1);
        double[] times = given.numbers("time");
        Outcome<QuasiPoissonTrend> quasi = QuasiPoissonTrend.fit(counts, bases, times);
        return Answer.of(new Found(PoissonTrend.fit(counts, bases, times), switch (quasi) {
            case Undefined<QuasiPoissonTrend>(Reason reason) -> new Undefined<>(reason);
            case Defined<QuasiPoissonTrend>(QuasiPoissonTrend trend) -> new Defined<>(new Quasi(trend.dispersion(),
                    trend.seIntercept(), trend.seSlope(), trend.annualChange(), trend.annualChange(given.level()),
                    trend.p()));
        }));
    }
}
