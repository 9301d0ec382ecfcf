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
import fr.egide.statistics.power.Equivalence;

/// Whether two rates are the same within a margin.
@Component
class EquivalenceMethod implements Method {

    @Override
    public Description description() {
        return Description
                .of("equivalence", Question.DIFFERENT, Column.AREA, Column.facts("count1", 1e6),
                        Column.number("base1", Bounds.BASE),
                        Column.facts("count2", 1e6), Column.number("base2", Bounds.BASE))
                .with(Parameter.number("margin", Bounds.above(0, 10), "0.1"))
                .saying("shown", "interval.lower", "interval.upper", "margin");
    }

    @Override
    public Answer run(Given given) {
        int[] counts1 = given.counts("count1");
        int[] counts2 = given.counts("count2");
        double[] bases1 = given.numbers("base1");
        double[] bases2 = given.numbers("base2");

        return Answer.each(given, i -> Equivalence.of(counts1[i], bases1[i], counts2[i], bases2[i],
                given.number("margin")));
    }
}
