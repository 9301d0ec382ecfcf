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
import fr.egide.statistics.comparison.DirectRate;

/// The rate of an area with the structure of a standard population.
@Component
class DirectRateMethod implements Method {

    @Override
    public Description description() {
        return Description
                .of("direct-standardisation", Question.HOW_MANY, Column.AREA, Column.facts("count", 1e6), Column.BASE,
                        Column.number("standard", Bounds.from(0, 1e12)))
                .with(Parameter.LEVEL)
                .saying("crude", "rate", "interval.lower", "interval.upper");
    }

    @Override
    public Answer run(Given given) {
        return Answer.of(DirectRate.of(given.counts("count"), given.numbers("base"), given.numbers("standard"),
                given.level()));
    }
}
