package fr.egide.laboratory.method;

import java.util.List;

import org.springframework.stereotype.Component;

import fr.egide.laboratory.Answer;
import fr.egide.laboratory.Column;
import fr.egide.laboratory.Description;
import fr.egide.laboratory.Given;
import fr.egide.laboratory.Method;
import fr.egide.laboratory.Parameter;
import fr.egide.laboratory.Question;
import fr.egide.statistics.spatial.LocalMoran;
import fr.egide.statistics.spatial.Outcome;
import fr.egide.statistics.spatial.Weights;
import fr.egide.statistics.spatial.Weights.Style;

/// Where neighbours are alike, by analytic moments.
@Component
class LocalMoranMethod implements Method {

    record Local(Outcome<LocalMoran> local, double pAdjusted) {}

    @Override
    public Description description() {
        return Description.of("local-moran", Question.WHERE, Column.NAMED_AREA, Column.VALUE).withNeighbours()
                .with(Parameter.choice("style", Style.ROW_STANDARDISED))
                .saying("area", "local.i", "local.quadrant", "pAdjusted");
    }

    @Override
    public Answer run(Given given) {
        List<Outcome<LocalMoran>> found = LocalMoran.of(given.numbers("value"),
                new Weights(given.neighbours(), given.choice("style", Style.class)));
        double[] adjusted = Family.adjusted(found, local -> local.conditional().pTwoSided());
        return Answer.each(given, i -> new Local(found.get(i), adjusted[i]));
    }
}
