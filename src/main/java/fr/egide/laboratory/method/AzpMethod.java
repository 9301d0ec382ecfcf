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
import fr.egide.statistics.region.Azp;
import fr.egide.statistics.region.Features;

/// Contiguous regions improved by moves across borders.
@Component
class AzpMethod implements Method {

    @Override
    public Description description() {
        return Description.of("azp", Question.TOGETHER, Column.NAMED_AREA, Regionalisation.QUANTITY, Column.VARIABLES)
                .withNeighbours()
                .with(Regionalisation.REGIONS, Regionalisation.SCALING, Regionalisation.FLOOR, Regionalisation.TENURE,
                        Regionalisation.PATIENCE,
                        Parameter.number("restarts", Bounds.whole(0, 100), "5"), Parameter.SEED)
                .upTo(1_000)
                .saying("regions", "betweenShare");
    }

    @Override
    public Answer run(Given given) {
        given.bound(1e4 * given.size() * (given.number("restarts") + 1) * (1 + given.number("patience") / 20));
        Features features = Regionalisation.features(given);
        return Regionalisation.answer(given, features, Azp.search(given.neighbours(), features, given.whole("regions"),
                Regionalisation.floor(given), Regionalisation.tabu(given), given.whole("restarts"), given.seed()));
    }
}
