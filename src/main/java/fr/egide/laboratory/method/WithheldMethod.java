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
import fr.egide.statistics.withheld.WithheldAllocation;
import fr.egide.web.Refusal;

/// Facts of three withheld communes or more, from the total withheld in their département.
@Component
class WithheldMethod implements Method {

    /// Fewest communes that are ever told together.
    private static final int FEWEST = 3;

    @Override
    public Description description() {
        return Description
                .of("withheld-allocation", Question.HOW_MANY, Column.AREA, Column.number("base", Bounds.from(0, 1e12)),
                        Column.number("rate", Bounds.from(0, 1e12)), Column.number("asked", Bounds.whole(0, 1)))
                .with(Parameter.number("total", Bounds.whole(0, 1e6), ""), Parameter.LEVEL,
                        Parameter.number("shape", Bounds.from(0, 1e6), "0"),
                        Parameter.number("draws", Bounds.whole(2, 20_000), "2000"), Parameter.SEED)
                .saying("expected", "level", "interval.lower", "interval.upper");
    }

    @Override
    public Answer run(Given given) {
        int[] asked = given.counts("asked");
        int[] communes = IntStream.range(0, given.size()).filter(i -> asked[i] == 1).toArray();
        if (communes.length < FEWEST) {
            throw Refusal.unprocessable("LAB-024", communes.length, FEWEST);
        }
        WithheldAllocation allocation = new WithheldAllocation((long) given.number("total"), given.numbers("base"),
                given.numbers("rate"));
        given.bound(50.0 * given.size() * given.number("draws"));
        return Answer.of(given.number("shape") == 0
                ? allocation.among(communes, given.level())
                : allocation.simulate(communes, given.number("shape"), given.whole("draws"), given.level(),
                        given.seed()));
    }
}
