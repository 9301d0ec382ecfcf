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
import fr.egide.statistics.comparison.Funnel;

/// Limits of a funnel for Poisson counts.
@Component
class FunnelLimitsMethod implements Method {

    record Limits(Interval interpolated, Interval smooth) {}

    @Override
    public Description description() {
        return Description
                .of("funnel-limits", Question.AMONG_OTHERS, Column.AREA,
                        Column.number("expected", Bounds.above(0, 1e6)))
                .with(Parameter.LEVEL)
                .saying("expected", "level", "smooth.lower", "smooth.upper");
    }

    @Override
    public Answer run(Given given) {
        double[] expected = given.numbers("expected");
        return Answer.each(given, i -> new Limits(Funnel.interpolated(expected[i], given.level()),
                Funnel.smooth(expected[i], given.level())));
    }
}
