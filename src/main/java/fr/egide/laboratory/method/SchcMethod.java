package fr.egide.laboratory.method;

import org.springframework.stereotype.Component;

import fr.egide.laboratory.Answer;
import fr.egide.laboratory.Column;
import fr.egide.laboratory.Description;
import fr.egide.laboratory.Given;
import fr.egide.laboratory.Method;
import fr.egide.laboratory.Parameter;
import fr.egide.laboratory.Question;
import fr.egide.statistics.region.Features;
import fr.egide.statistics.region.Linkage;
import fr.egide.statistics.region.Schc;

/// Contiguous regions by merging neighbours alike.
@Component
class SchcMethod implements Method {

    @Override
    public Description description() {
        return Description
                .of("contiguous-clusters", Question.TOGETHER, Column.NAMED_AREA, Regionalisation.QUANTITY,
                        Column.VARIABLES)
                .withNeighbours()
                .with(Regionalisation.REGIONS, Regionalisation.SCALING, Parameter.choice("linkage", Linkage.WARD))
                .upTo(1_000)
                .saying("regions", "betweenShare");
    }

    @Override
    public Answer run(Given given) {
        Features features = Regionalisation.features(given);
        return Regionalisation.answer(given, features, Schc.partition(given.neighbours(), features,
                given.whole("regions"), given.choice("linkage", Linkage.class)));
    }
}
