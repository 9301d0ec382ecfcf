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
import fr.egide.statistics.region.Features;
import fr.egide.statistics.region.MaxP;

/// As many contiguous regions as a floor allows.
@Component
class MaxPMethod implements Method {

    @Override
    public Description description() {
        return Description
                .of("max-p", Question.TOGETHER, Column.NAMED_AREA, Regionalisation.REQUIRED_QUANTITY, Column.VARIABLES)
                .withNeighbours()
                .with(Regionalisation.SCALING, Parameter.number("floor", Bounds.from(0, 1e12), ""),
                        Regionalisation.TENURE,
                        Regionalisation.PATIENCE, Parameter.number("restarts", Bounds.whole(1, 100), "20"),
                        Parameter.SEED)
                .upTo(1_000)
                .saying("regions", "betweenShare");
    }

    @Override
    public Answer run(Given given) {
        given.bound(1e4 * given.size() * given.number("restarts"));
        Features features = Regionalisation.features(given);
        return Regionalisation.answer(given, features, MaxP.partition(given.neighbours(), features,
                Regionalisation.floor(given), Regionalisation.tabu(given), given.whole("restarts"), given.seed()));
    }
}
