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
import fr.egide.statistics.MultipleTesting;

/// P-values of one family, adjusted for their number.
@Component
class MultipleTestsMethod implements Method {

    record Adjusted(double benjaminiHochberg, double benjaminiYekutieli, double holm, double bonferroni) {}

    record Rejected(int tests, long rejectedBenjaminiHochberg, long rejectedBenjaminiYekutieli, long rejectedHolm,
            long rejectedBonferroni) {}

    @Override
    public Description description() {
        return Description.of("multiple-tests", Question.DIFFERENT, Column.AREA, Column.number("p", Bounds.PROBABILITY))
                .with(Parameter.number("error", Bounds.between(0, 1), "0.05"))
                .saying("tests", "rejectedBenjaminiHochberg", "rejectedHolm", "error");
    }

    @Override
    public Answer run(Given given) {
        double[] p = given.numbers("p");
        double level = given.number("error");
        double[] benjaminiHochberg = MultipleTesting.benjaminiHochberg(p);
        double[] benjaminiYekutieli = MultipleTesting.benjaminiYekutieli(p);
        double[] holm = MultipleTesting.holm(p);
        double[] bonferroni = MultipleTesting.bonferroni(p);
        return Answer
                .each(given, i -> new Adjusted(benjaminiHochberg[i], benjaminiYekutieli[i], holm[i], bonferroni[i]))
                .under(new Rejected(p.length, MultipleTesting.rejections(benjaminiHochberg, level),
                        MultipleTesting.rejections(benjaminiYekutieli, level), MultipleTesting.rejections(holm, level),
                        MultipleTesting.rejections(bonferroni, level)));
    }
}
