package fr.egide.laboratory.method;

import org.springframework.stereotype.Component;

import fr.egide.laboratory.Answer;
import fr.egide.laboratory.Column;
import fr.egide.laboratory.Description;
import fr.egide.laboratory.Given;
import fr.egide.laboratory.Method;
import fr.egide.laboratory.Parameter;
import fr.egide.laboratory.Question;
import fr.egide.statistics.Interval;
import fr.egide.statistics.PoissonInterval;

/// Exact, mid-P and Byar’s intervals of counts, or of rates where a base is given.
@Component
class PoissonIntervalMethod implements Method {

    record Rate(double rate, Interval exact, Interval midP, Interval byar) {}

    @Override
    public Description description() {
        return Description
                .of("poisson-interval", Question.HOW_MANY, Column.AREA, Column.facts("count", 1e6),
                        Column.BASE.optional())
                .with(Parameter.LEVEL).saying("count", "level", "exact.lower", "exact.upper");
    }

    @Override
    public Answer run(Given given) {
        int[] counts = given.counts("count");
        double[] bases = given.numbers("base", 1);
        return Answer.each(given, i -> new Rate(counts[i] / bases[i],
                PoissonInterval.garwood(counts[i], given.level()).times(1 / bases[i]),
                PoissonInterval.midP(counts[i], given.level()).times(1 / bases[i]),
                PoissonInterval.byar(counts[i], given.level()).times(1 / bases[i])));
    }
}
