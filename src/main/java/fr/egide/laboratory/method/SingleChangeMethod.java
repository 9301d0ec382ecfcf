package fr.egide.laboratory.method;

import java.util.Arrays;

import org.springframework.stereotype.Component;

import fr.egide.laboratory.Answer;
import fr.egide.laboratory.Bounds;
import fr.egide.laboratory.Column;
import fr.egide.laboratory.Description;
import fr.egide.laboratory.Given;
import fr.egide.laboratory.Method;
import fr.egide.laboratory.Parameter;
import fr.egide.laboratory.Question;
import fr.egide.statistics.trend.SingleChange;

/// The one change of rate that a short series may show.
@Component
class SingleChangeMethod implements Method {

    @Override
    public Description description() {
        return Description
                .of("single-change", Question.CHANGE, Column.AREA, Column.facts("count", 100_000),
                        Column.BASE.optional())
                .with(Parameter.number("shortest", Bounds.whole(1, 1_000), "1"),
                        Parameter.number("draws", Bounds.whole(1, 99_999), "999"), Parameter.SEED)
                .saying("last", "p");
    }

    @Override
    public Answer run(Given given) {
        long[] counts = given.wholes("count");
        given.bound(given.number("draws") * (30.0 * Arrays.stream(counts).sum() + 50.0 * counts.length));
        return Answer.of(SingleChange.test(counts, given.numbers("base", 1), given.whole("shortest"),
                given.whole("draws"), given.seed()));
    }
}
