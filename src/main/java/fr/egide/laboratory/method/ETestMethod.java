package fr.egide.laboratory.method;

import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import fr.egide.laboratory.Answer;
import fr.egide.laboratory.Bounds;
import fr.egide.laboratory.Column;
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
                .of("e-test", Question.DIFFERENT, Column.AREA, Column.facts("count1", 5_000),
                        Column.number("base1", Bounds.BASE),
                        Column.facts("count2", 5_000), Column.number("base2", Bounds.BASE))
                .saying("count1", "base1", "count2", "base2", "p");
    }

    @Override
    public Answer run(Given given) {
        int[] counts1 = given.counts("count1");
        int[] counts2 = given.counts("count2");
        double[] bases1 = given.numbers("base1");
        double[] bases2 = given.numbers("base2");

        given.bound(IntStream.range(0, given.size())
                .mapToDouble(i -> reach(bases1[i], counts1[i] + counts2[i], bases2[i])
                        * reach(bases2[i], counts1[i] + counts2[i], bases1[i]))
                .sum());
        return Answer.each(given, i -> new Tested(ETest.p(counts1[i], bases1[i], counts2[i], bases2[i])));
    }
}
