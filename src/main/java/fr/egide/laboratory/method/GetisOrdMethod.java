package fr.egide.laboratory.method;

import java.util.List;

import org.springframework.stereotype.Component;

import fr.egide.laboratory.Answer;
import fr.egide.laboratory.Column;
import fr.egide.laboratory.Description;
import fr.egide.laboratory.Given;
import fr.egide.laboratory.Method;
import fr.egide.laboratory.Question;
import fr.egide.statistics.spatial.GetisOrd;
import fr.egide.statistics.spatial.Outcome;

/// Where high values, or low ones, gather.
@Component
class GetisOrdMethod implements Method {

    /// @param pAdjusted of Gi*
    record Local(Outcome<GetisOrd> gi, Outcome<GetisOrd> giStar, double pAdjusted) {}

    @Override
    public Description description() {
        return Description.of("getis-ord", Question.WHERE, Column.NAMED_AREA, Column.VALUE).withNeighbours()
                .saying("area", "giStar.z", "pAdjusted");
    }

    @Override
    public Answer run(Given given) {
        List<Outcome<GetisOrd>> gi = GetisOrd.gi(given.numbers("value"), given.neighbours());
        List<Outcome<GetisOrd>> giStar = GetisOrd.giStar(given.numbers("value"), given.neighbours());
        double[] adjusted = Family.adjusted(giStar, GetisOrd::pTwoSided);
        return Answer.each(given, i -> new Local(gi.get(i), giStar.get(i), adjusted[i]));
    }
}
