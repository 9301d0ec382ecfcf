package fr.egide.laboratory.method;

import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import fr.egide.laboratory.Answer;
import fr.egide.laboratory.Bounds;
import fr.egide.laboratory.Column;
import fr.egide.laboratory.Description;
import fr.egide.laboratory.Given;
import fr.egide.laboratory.Method;
import fr.egide.laboratory.Parameter;
import fr.egide.laboratory.Question;
import fr.egide.statistics.SingleRate;

/// One rate beside a reference known without error.
@Component
class SingleRateMethod implements Method {

    @Override
    public Description description() {
        return Description
                .of("single-rate", Question.HOW_MANY, Column.AREA, Column.facts("count", 1e6), Column.BASE,
                        Column.number("reference", Bounds.BASE))
                .with(Parameter.LEVEL)
                .saying("rate", "interval.lower", "interval.upper", "reference", "pCentral");
    }

    @Override
    public Answer run(Given given) {
        int[] counts = given.counts("count");
        double[] bases = given.numbers("base");
        double[] references = given.numbers("reference");
        given.bound(
                IntStream.range(0, given.size()).mapToDouble(i -> 1_000 * Math.sqrt(bases[i] * references[i])).sum());
        return Answer.each(given, i -> SingleRate.compare(counts[i], bases[i], references[i], given.level()));
    }
}
