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
import fr.egide.statistics.MultipleTesting;
import fr.egide.statistics.comparison.Extremes;
import fr.egide.statistics.comparison.OverDispersion;
import fr.egide.statistics.comparison.Scale;

/// Areas among areas that differ more than chance would make them.
@Component
class FunnelMethod implements Method {

    record Spread(double phi, double tau2, boolean beyondChance, double[] scores) {}

    record Place(double ratio, double score, Interval limits, double p, double pAdjusted) {}

    @Override
    public Description description() {
        return Description.of("funnel", Question.AMONG_OTHERS, Column.AREA, Column.facts("count", 1e6),
                Column.number("expected", Bounds.above(0, 1e6)))
                .with(Parameter.LEVEL, Parameter.choice("scale", Scale.SQUARE_ROOT),
                        Parameter.choice("extremes", Extremes.WINSORISED),
                        Parameter.number("trim", Bounds.from(0, 0.49), "0.1"))
                .saying("phi", "beyondChance", "ratio", "limits.lower", "limits.upper");
    }

    @Override
    public Answer run(Given given) {
        int[] counts = given.counts("count");
        double[] expected = given.numbers("expected");
        Scale scale = given.choice("scale", Scale.class);
        OverDispersion spread = OverDispersion.measure(counts, expected, scale,
                given.choice("extremes", Extremes.class),
                given.number("trim"));
        double[] p = IntStream.range(0, counts.length).mapToDouble(i -> spread.pValue(counts[i], expected[i]))
                .toArray();
        double[] adjusted = MultipleTesting.benjaminiHochberg(p);
        return Answer.each(given, i -> new Place(counts[i] / expected[i], scale.score(counts[i], expected[i]),
                spread.limits(expected[i], given.level()), p[i], adjusted[i]))
                .under(new Spread(spread.phi(), spread.tau2(), spread.beyondChance(), spread.scores()));
    }
}
