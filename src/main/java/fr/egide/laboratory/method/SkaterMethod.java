package fr.egide.laboratory.method;

import org.springframework.stereotype.Component;

import fr.egide.laboratory.Answer;
import fr.egide.laboratory.Column;
import fr.egide.laboratory.Description;
import fr.egide.laboratory.Given;
import fr.egide.laboratory.Method;
import fr.egide.laboratory.Parameter;
import fr.egide.laboratory.Question;
import fr.egide.statistics.region.Criterion;
import fr.egide.statistics.region.Features;
import fr.egide.statistics.region.Skater;

/// Contiguous regions cut in the shortest tree.
@Component
class SkaterMethod implements Method {

    @Override
    public Description description() {
        return Description
                .of("skater", Question.TOGETHER, Column.NAMED_AREA, Regionalisation.QUANTITY, Column.VARIABLES)
                .withNeighbours()
                .with(Regionalisation.REGIONS, Regionalisation.SCALING,
                        Parameter.choice("criterion", Criterion.SQUARES), Regionalisation.FLOOR)
                .upTo(1_000)
                .saying("regions", "betweenShare");
    }

    @Override
    public Answer run(Given given) {
        Features features = Regionalisation.features(given);
        if (given.choice("criterion", Criterion.class) == Criterion.DISTANCES) {
            given.bound(0.25 * given.number("regions") * features.units() * features.units() * features.variables());
        }
        return Regionalisation.answer(given, features, Skater.partition(given.neighbours(), features,
                given.whole("regions"), given.choice("criterion", Criterion.class), Regionalisation.floor(given)));
    }
}
