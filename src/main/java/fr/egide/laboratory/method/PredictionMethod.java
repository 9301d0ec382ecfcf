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
import fr.egide.statistics.comparison.Prediction;

/// Counts to expect if nothing changes.
@Component
class PredictionMethod implements Method {

    record Expected(Interval interval) {}

    @Override
    public Description description() {
        return Description.of("prediction", Question.HOW_MANY, Column.AREA, Column.number("mean", Bounds.above(0, 1e6)),
                Column.number("dispersion", Bounds.above(0, 1_000)).optional(),
                Column.number("variance", Bounds.from(0, 1e12)).optional()).with(Parameter.LEVEL)
                .saying("mean", "level", "interval.lower", "interval.upper");
    }

    @Override
    public Answer run(Given given) {
        double[] means = given.numbers("mean");
        double[] dispersions = given.numbers("dispersion", 1);
        double[] variances = given.numbers("variance", 0);
        return Answer.each(given,
                i -> new Expected(Prediction.of(means[i], dispersions[i], variances[i], given.level())));
    }
}
