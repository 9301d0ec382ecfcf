package fr.egide.laboratory.method;

import org.springframework.stereotype.Component;

import fr.egide.laboratory.Answer;
import fr.egide.laboratory.Column;
import fr.egide.laboratory.Description;
import fr.egide.laboratory.Given;
import fr.egide.laboratory.Method;
import fr.egide.laboratory.Parameter;
import fr.egide.laboratory.Question;
import fr.egide.statistics.spatial.Geary;
import fr.egide.statistics.spatial.Outcome;
import fr.egide.statistics.spatial.Weights;
import fr.egide.statistics.spatial.Weights.Style;

/// How much neighbours differ.
@Component
class GearyMethod implements Method {

    record Found(Outcome<Geary> geary) {}

    @Override
    public Description description() {
        return Description.of("geary", Question.WHERE, Column.NAMED_AREA, Column.VALUE).withNeighbours()
                .with(Parameter.choice("style", Style.ROW_STANDARDISED))
                .saying("geary.c", "geary.randomisation.pGreater");
    }

    @Override
    public Answer run(Given given) {
        return Answer.of(new Found(
                Geary.of(given.numbers("value"), new Weights(given.neighbours(), given.choice("style", Style.class)))));
    }
}
