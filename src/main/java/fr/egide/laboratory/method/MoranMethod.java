package fr.egide.laboratory.method;

import org.springframework.stereotype.Component;

import fr.egide.laboratory.Answer;
import fr.egide.laboratory.Column;
import fr.egide.laboratory.Description;
import fr.egide.laboratory.Given;
import fr.egide.laboratory.Method;
import fr.egide.laboratory.Parameter;
import fr.egide.laboratory.Question;
import fr.egide.statistics.spatial.Moran;
import fr.egide.statistics.spatial.Outcome;
import fr.egide.statistics.spatial.Weights;
import fr.egide.statistics.spatial.Weights.Style;

/// How alike neighbours are.
@Component
class MoranMethod implements Method {

    record Found(Outcome<Moran> moran) {}

    @Override
    public Description description() {
        return Description.of("moran", Question.WHERE, Column.NAMED_AREA, Column.VALUE).withNeighbours()
                .with(Parameter.choice("style", Style.ROW_STANDARDISED))
                .saying("moran.i", "moran.randomisation.pGreater");
    }

    @Override
    public Answer run(Given given) {
        return Answer.of(new Found(
                Moran.of(given.numbers("value"), new Weights(given.neighbours(), given.choice("style", Style.class)))));
    }
}
