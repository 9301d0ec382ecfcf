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
                .of("rate-ratio", Question.DIFFERENT, Column.AREA, Column.facts("count1", 100_000),
                        Column.number("base1", Bounds.BASE),
                        Column.facts("count2", 100_000), Column.number("base2", Bounds.BASE))
                .with(Parameter.LEVEL)
                .saying("ratio", "interval.lower", "interval.upper", "pCentral");
    }

    @Override
    public Answer run(Given given) {
        int[] counts1 = given.counts("count1");
        int[] counts2 = given.counts("count2");
        double[] bases1 = given.numbers("base1");
        double[] bases2 = given.numbers("base2");

        given.bound(IntStream.range(0, given.size()).mapToDouble(i -> 20.0 * (counts1[i] + counts2[i] + 2_000)).sum());
        return Answer.each(given, i -> {
            RateRatio exact = RateRatio.compare(counts1[i], bases1[i], counts2[i], bases2[i], given.level());
            return new Compared(exact.ratio(), exact.interval(), exact.pCentral(),
                    RateRatioInterval.midP(counts1[i], bases1[i], counts2[i], bases2[i], given.level()),
                    exact.pMidP(), exact.pMinlike());
        });
    }
}
