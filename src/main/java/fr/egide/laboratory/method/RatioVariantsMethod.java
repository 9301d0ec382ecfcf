package fr.egide.laboratory.method;

import java.util.Optional;
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
import fr.egide.statistics.Interval;
import fr.egide.statistics.RateRatioInterval;

/// Other intervals of a ratio of rates, to compare with the central exact one.
@Component
class RatioVariantsMethod implements Method {

    record Variants(Optional<Interval> wald, Interval minlike, Interval blaker, double pBlaker) {}

    @Override
    public Description description() {
        return Description
                .of("rate-ratio-variants", Question.DIFFERENT, Column.AREA, Column.facts("count1", 2_000),
                        Column.number("base1", Bounds.BASE),
                        Column.facts("count2", 2_000), Column.number("base2", Bounds.BASE))
                .with(Parameter.LEVEL, Parameter.number("dispersion", Bounds.above(0, 1_000), "1"))
                .saying("blaker.lower", "blaker.upper", "pBlaker");
    }

    @Override
    public Answer run(Given given) {
        int[] counts1 = given.counts("count1");
        int[] counts2 = given.counts("count2");
        double[] bases1 = given.numbers("base1");
        double[] bases2 = given.numbers("base2");

        double phi = given.number("dispersion");
        given.bound(IntStream.range(0, given.size()).mapToDouble(i -> 15_000.0 * (counts1[i] + counts2[i] + 50)).sum());
        return Answer.each(given, i -> new Variants(
                counts1[i] > 0 && counts2[i] > 0
                        ? Optional.of(RateRatioInterval.wald(counts1[i], bases1[i], counts2[i], bases2[i], phi,
                                given.level()))
                        : Optional.empty(),
                RateRatioInterval.minlike(counts1[i], bases1[i], counts2[i], bases2[i], given.level()),
                RateRatioInterval.blaker(counts1[i], bases1[i], counts2[i], bases2[i], given.level()),
                RateRatioInterval.blakerP(counts1[i], bases1[i], counts2[i], bases2[i])));
    }
}
