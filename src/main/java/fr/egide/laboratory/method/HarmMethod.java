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
import fr.egide.statistics.structure.HarmWeighted;

/// Counts weighed by harm.
@Component
class HarmMethod implements Method {

    record Weighed(double total, double variance, Interval interval) {}

    @Override
    public Description description() {
        return Description.of("harm", Question.MADE_OF, Column.AREA, Column.facts("count", 1e6),
                Column.number("weight", Bounds.above(0, 1e9)),
                Column.number("dispersion", Bounds.from(1, 1_000)).optional()).with(Parameter.LEVEL)
                .saying("total", "level", "interval.lower", "interval.upper");
    }

    @Override
    public Answer run(Given given) {
        HarmWeighted harm = HarmWeighted.of(given.wholes("count"), given.numbers("weight"),
                given.numbers("dispersion", 1));
        return Answer.of(new Weighed(harm.total(), harm.variance(), harm.interval(given.level())));
    }
}
