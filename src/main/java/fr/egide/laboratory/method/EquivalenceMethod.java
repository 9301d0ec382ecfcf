package fr.egide.laboratory.method;

import java.util.List;

import org.springframework.stereotype.Component;

import fr.egide.laboratory.Answer;
import fr.egide.laboratory.Bounds;
import fr.egide.laboratory.Description;
import fr.egide.laboratory.Given;
import fr.egide.laboratory.Method;
import fr.egide.laboratory.Parameter;
import fr.egide.laboratory.Question;
import fr.egide.statistics.power.Equivalence;

/// Whether two rates are the same within a margin.
@Component
class EquivalenceMethod implements Method {

    @Override
    public Description description() {
        return Description
                .of("equivalence", Question.DIFFERENT, TwoRates.columns(1e6))
                .with(Parameter.number("margin", Bounds.above(0, 10), "0.1"))
                .saying("shown", "interval.lower", "interval.upper", "margin");
    }

    @Override
    public Answer run(Given given) {
        List<TwoRates> lines = TwoRates.of(given);
        return Answer.each(lines, line -> Equivalence.of(line.count1(), line.base1(), line.count2(), line.base2(),
                given.number("margin")));
    }
}
