package fr.egide.laboratory.method;

import java.util.List;

import org.springframework.stereotype.Component;

import fr.egide.laboratory.Answer;
import fr.egide.laboratory.Description;
import fr.egide.laboratory.Given;
import fr.egide.laboratory.Method;
import fr.egide.laboratory.Parameter;
import fr.egide.laboratory.Question;
import fr.egide.statistics.Interval;
import fr.egide.statistics.RateRatio;
import fr.egide.statistics.RateRatioInterval;

/// Two rates compared exactly, given the total of their counts.
@Component
class RateRatioMethod implements Method {

    record Compared(double ratio, Interval interval, double pCentral, Interval midP, double pMidP, double pMinlike) {}

    @Override
    public Description description() {
        return Description
                .of("rate-ratio", Question.DIFFERENT, TwoRates.columns(100_000))
                .with(Parameter.LEVEL)
                .saying("ratio", "interval.lower", "interval.upper", "pCentral");
    }

    @Override
    public Answer run(Given given) {
        List<TwoRates> lines = TwoRates.of(given);
        given.bound(lines.stream().mapToDouble(line -> 20.0 * (line.facts() + 2_000)).sum());
        return Answer.each(lines, line -> {
            RateRatio exact = RateRatio.compare(line.count1(), line.base1(), line.count2(), line.base2(),
                    given.level());
            return new Compared(exact.ratio(), exact.interval(), exact.pCentral(),
                    RateRatioInterval.midP(line.count1(), line.base1(), line.count2(), line.base2(), given.level()),
                    exact.pMidP(), exact.pMinlike());
        });
    }
}
