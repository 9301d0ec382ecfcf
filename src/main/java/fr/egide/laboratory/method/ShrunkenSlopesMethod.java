package fr.egide.laboratory.method;

import org.springframework.stereotype.Component;

import fr.egide.laboratory.Answer;
import fr.egide.laboratory.Bounds;
import fr.egide.laboratory.Column;
import fr.egide.laboratory.Description;
import fr.egide.laboratory.Given;
import fr.egide.laboratory.Method;
import fr.egide.laboratory.Question;
import fr.egide.statistics.trend.ShrunkenSlopes;

/// Many slopes read together.
@Component
class ShrunkenSlopesMethod implements Method {

    record Law(double mean, double variance) {}

    /// @param listed false signs to expect in the list of all slopes at least as sure
    record Slope(double slope, double deviation, double falseSignRate, double listed) {}

    @Override
    public Description description() {
        return Description.of("shrunken-slopes", Question.CHANGE, Column.AREA, Column.number("slope", Bounds.ANY),
                Column.number("error", Bounds.above(0, 1e12))).saying("slope", "falseSignRate");
    }

    @Override
    public Answer run(Given given) {
        ShrunkenSlopes slopes = ShrunkenSlopes.of(given.numbers("slope"), given.numbers("error"));
        double[] listed = slopes.listedFalseSignRates();
        return Answer.each(given, i -> new Slope(slopes.slopes()[i], slopes.deviations()[i], slopes.falseSignRates()[i],
                listed[i])).under(new Law(slopes.mean(), slopes.variance()));
    }
}
