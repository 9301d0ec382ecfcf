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
import fr.egide.statistics.trend.MeanBreaks;

/// Several breaks in the level of a series.
@Component
class LevelBreaksMethod implements Method {

    /// @param squares for each number of breaks from 0; bic likewise
    record Found(int changes, int[] lasts, double[] levels, double[] squares, double[] bic) {}

    @Override
    public Description description() {
        return Description.of("level-breaks", Question.CHANGE, Column.AREA, Column.VALUE)
                .with(Parameter.number("shortest", Bounds.whole(2, 500), "5"),
                        Parameter.number("most", Bounds.whole(0, 20), "5"))
                .upTo(500).saying("changes");
    }

    @Override
    public Answer run(Given given) {
        double[] values = given.numbers("value");
        MeanBreaks fitted = MeanBreaks.fit(values, given.whole("shortest"), given.whole("most"));
        int best = fitted.best();
        return Answer.of(new Found(best, fitted.breaks()[best], fitted.levels(values, best), fitted.squares(),
                fitted.bic()));
    }
}
