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
import fr.egide.statistics.trend.LevelBreak;

/// One break in the level of a series.
@Component
class LevelBreakMethod implements Method {

    @Override
    public Description description() {
        return Description.of("level-break", Question.CHANGE, Column.AREA, Column.VALUE)
                .with(Parameter.number("trimming", Bounds.between(0, 0.5), "0.15"), Parameter.LEVEL)
                .saying("last", "first", "end", "p");
    }

    @Override
    public Answer run(Given given) {
        return Answer.of(LevelBreak.find(given.numbers("value"), given.number("trimming"), given.level()));
    }
}
