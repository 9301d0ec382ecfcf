package fr.egide.laboratory.method;

import java.util.Arrays;

import org.springframework.stereotype.Component;

import fr.egide.laboratory.Answer;
import fr.egide.laboratory.Bounds;
import fr.egide.laboratory.Column;
import fr.egide.laboratory.Description;
import fr.egide.laboratory.Given;
import fr.egide.laboratory.Method;
import fr.egide.laboratory.Parameter;
import fr.egide.laboratory.Question;
import fr.egide.statistics.comparison.YearlyDispersion;

/// How much more counts vary from year to year than Poisson counts would.
@Component
class YearlyDispersionMethod implements Method {

    @Override
    public Description description() {
        return Description.of("yearly-dispersion", Question.DIFFERENT, Column.AREA,
                new Column("variables", Column.Type.VARIABLES, Bounds.whole(0, 1e6), true))
                .with(Parameter.number("trim", Bounds.from(0, 0.49), "0")).saying("phi", "degreesOfFreedom");
    }

    @Override
    public Answer run(Given given) {
        int[][] counts = Arrays.stream(given.units())
                .map(years -> Arrays.stream(years).mapToInt(count -> (int) count).toArray()).toArray(int[][]::new);
        return Answer.of(YearlyDispersion.measure(counts, given.number("trim")));
    }
}
