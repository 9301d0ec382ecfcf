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
import fr.egide.statistics.comparison.IndirectRatio;

/// Facts of an area over those it would have at the rates of a reference.
@Component
class IndirectRatioMethod implements Method {

    @Override
    public Description description() {
        return Description
                .of("indirect-standardisation", Question.HOW_MANY, Column.AREA, Column.BASE,
                        Column.number("rate", Bounds.from(0, 1e12)))
                .with(Parameter.number("observed", Bounds.whole(0, 1e6), ""), Parameter.LEVEL)
                .saying("observed", "expected", "ratio", "interval.lower", "interval.upper");
    }

    @Override
    public Answer run(Given given) {
        return Answer.of(IndirectRatio.of((long) given.number("observed"), given.numbers("base"), given.numbers("rate"),
                given.level()));
    }
}
