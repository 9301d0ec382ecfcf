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
import fr.egide.statistics.spatial.GeneralG;
import fr.egide.statistics.spatial.Outcome;
import fr.egide.statistics.spatial.Weights;
import fr.egide.statistics.spatial.Weights.Style;

/// Whether high values, or low ones, lie together.
@Component
class GeneralGMethod implements Method {

    record Found(Outcome<GeneralG> general) {}

    @Override
    public Description description() {
        return Description
                .of("general-g", Question.WHERE, Column.NAMED_AREA, Column.number("value", Bounds.from(0, 1e12)))
                .withNeighbours()
                .with(Parameter.choice("style", Style.BINARY)).saying("general.g", "general.randomisation.pTwoSided");
    }

    @Override
    public Answer run(Given given) {
        return Answer.of(new Found(GeneralG.of(given.numbers("value"),
                new Weights(given.neighbours(), given.choice("style", Style.class)))));
    }
}
