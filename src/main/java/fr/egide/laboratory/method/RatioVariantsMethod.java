package fr.egide.laboratory.method;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import fr.egide.laboratory.Answer;
import fr.egide.laboratory.Bounds;
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
                .of("rate-ratio-variants", Question.DIFFERENT, TwoRates.columns(2_000))
                .with(Parameter.LEVEL, Parameter.number("dispersion", Bounds.above(0, 1_000), "1"))
                .saying("blaker.lower", "blaker.upper", "pBlaker");
    }

    @Override
    public Answer run(Given given) {
        List<TwoRates> lines = TwoRates.of(given);
        double phi = given.number("dispersion");
        given.bound(lines.stream().mapToDouble(line -> 15_000.0 * (line.facts() + 50)).sum());
        return Answer.each(lines, line -> new Variants(
                line.count1() > 0 && line.count2() > 0
                        ? Optional.of(
                                RateRatioInterval.wald(line.count1(), line.base1(), line.count2(), line.base2(), phi,
                                        given.level()))
                        : Optional.empty(),
                RateRatioInterval.minlike(line.count1(), line.base1(), line.count2(), line.base2(), given.level()),
                RateRatioInterval.blaker(line.count1(), line.base1(), line.count2(), line.base2(), given.level()),
                RateRatioInterval.blakerP(line.count1(), line.base1(), line.count2(), line.base2())));
    }
}
