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
import fr.egide.statistics.power.Aim;
import fr.egide.statistics.power.DetectableRatio;

/// The smallest change that a comparison of counts would show.
@Component
class DetectableRatioMethod implements Method {

    @Override
    public Description description() {
        return Description
                .of("detectable-ratio", Question.SEEN, Column.AREA, Column.number("expected", Bounds.above(0, 1e9)),
                        Column.number("base1", Bounds.BASE).optional(), Column.number("base2", Bounds.BASE).optional())
                .with(Parameter.LEVEL, Parameter.number("power", Bounds.from(0.5, 0.999), "0.8"),
                        Parameter.number("dispersion", Bounds.from(1, 1_000), "1"))
                .saying("expected", "power", "decrease", "increase");
    }

    @Override
    public Answer run(Given given) {
        double[] expected = given.numbers("expected");
        double[] bases1 = given.numbers("base1", 1);
        double[] bases2 = given.numbers("base2", 1);
        Aim aim = new Aim(given.level(), given.number("power"));
        return Answer.each(given, i -> DetectableRatio.betweenCounts(expected[i], bases1[i], bases2[i],
                given.number("dispersion"), aim));
    }
}
