package fr.egide.laboratory.method;

import org.springframework.stereotype.Component;

import fr.egide.laboratory.Answer;
import fr.egide.laboratory.Column;
import fr.egide.laboratory.Description;
import fr.egide.laboratory.Given;
import fr.egide.laboratory.Method;
import fr.egide.laboratory.Question;
import fr.egide.statistics.trend.MannKendall;
import fr.egide.statistics.trend.Outcome;

/// Rank test of a trend, and the slope of Sen.
@Component
class MannKendallMethod implements Method {

    record Found(Outcome<MannKendall> trend) {}

    @Override
    public Description description() {
        return Description.of("mann-kendall", Question.CHANGE, Column.TIME, Column.VALUE).saying("trend.slope",
                "trend.p");
    }

    @Override
    public Answer run(Given given) {
        given.requireIncreasing("time");
        return Answer.of(new Found(MannKendall.test(given.numbers("value"), given.numbers("time"))));
    }
}
