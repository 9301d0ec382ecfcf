package fr.egide.laboratory.method;

import java.util.OptionalDouble;
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
import fr.egide.statistics.power.ConditionalPower;

/// The exact power of a comparison of two small counts.
@Component
class ConditionalPowerMethod implements Method {

    /// @param probability of seeing the ratio asked
    record Seen(double probability, OptionalDouble decrease, OptionalDouble increase) {}

    @Override
    public Description description() {
        return Description
                .of("conditional-power", Question.SEEN, Column.AREA, Column.number("expected", Bounds.above(0, 500)),
                        Column.number("base1", Bounds.BASE).optional(), Column.number("base2", Bounds.BASE).optional())
                .upTo(200)
                .with(Parameter.LEVEL, Parameter.number("power", Bounds.between(0, 1), "0.8"),
                        Parameter.number("ratio", Bounds.from(0, 100), "0.5"))
                .saying("expected", "ratio", "probability");
    }

    @Override
    public Answer run(Given given) {
        double[] expected = given.numbers("expected");
        double[] bases1 = given.numbers("base1", 1);
        double[] bases2 = given.numbers("base2", 1);
        double ratio = given.number("ratio");
        given.bound(IntStream.range(0, given.size()).mapToDouble(i -> 1.5e6 * Math.sqrt(50 + expected[i]
                * (1 + bases2[i] / bases1[i] * Math.max(5, ratio)))).sum());
        return Answer.each(given, i -> {
            ConditionalPower power = new ConditionalPower(expected[i], bases1[i], bases2[i], given.level());
            return new Seen(power.at(ratio), power.detectableDecrease(given.number("power")),
                    power.detectableIncrease(given.number("power")));
        });
    }
}
