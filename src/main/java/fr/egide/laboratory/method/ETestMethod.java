package fr.egide.laboratory.method;

import java.util.List;

import org.springframework.stereotype.Component;

import fr.egide.laboratory.Answer;
import fr.egide.laboratory.Description;
import fr.egide.laboratory.Given;
import fr.egide.laboratory.Method;
import fr.egide.laboratory.Question;
import fr.egide.statistics.ETest;

/// Equal rates tested without holding the total of the counts.
@Component
class ETestMethod implements Method {

    record Tested(double p) {}

    /// Outcomes that the test looks at on one side.
    private static double reach(double base, int facts, double otherBase) {
        double mean = facts * base / (base + otherBase);
        return mean + 12 * Math.sqrt(mean) + 36;
    }

    @Override
    public Description description() {
        return Description
                .of("e-test", Question.DIFFERENT, TwoRates.columns(5_000))
                .saying("count1", "base1", "count2", "base2", "p");
    }

    @Override
    public Answer run(Given given) {
        List<TwoRates> lines = TwoRates.of(given);
        given.bound(lines.stream().mapToDouble(line -> reach(line.base1(), line.facts(), line.base2())
                * reach(line.base2(), line.facts(), line.base1()))
                .sum());
        return Answer.each(lines,
                line -> new Tested(ETest.p(line.count1(), line.base1(), line.count2(), line.base2())));
    }
}
