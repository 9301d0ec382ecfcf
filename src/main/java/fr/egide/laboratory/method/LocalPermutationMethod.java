package fr.egide.laboratory.method;

import java.util.List;

import org.springframework.stereotype.Component;

import fr.egide.laboratory.Answer;
import fr.egide.laboratory.Bounds;
import fr.egide.laboratory.Column;
import fr.egide.laboratory.Description;
import fr.egide.laboratory.Given;
import fr.egide.laboratory.Method;
import fr.egide.laboratory.Parameter;
import fr.egide.laboratory.Question;
import fr.egide.statistics.spatial.LocalPermutation;
import fr.egide.statistics.spatial.Outcome;
import fr.egide.statistics.spatial.Weights;
import fr.egide.statistics.spatial.Weights.Style;

/// Where neighbours are alike, by conditional permutations.
@Component
class LocalPermutationMethod implements Method {

    record Local(Outcome<LocalPermutation> local, double pAdjusted) {}

    @Override
    public Description description() {
        return Description.of("local-permutation", Question.WHERE, Column.NAMED_AREA, Column.VALUE).withNeighbours()
                .with(Parameter.choice("style", Style.ROW_STANDARDISED),
                        Parameter.number("permutations", Bounds.whole(1, 99_999), "999"), Parameter.SEED)
                .saying("area", "local.z", "local.pTwoSided", "pAdjusted");
    }

    @Override
    public Answer run(Given given) {
        given.bound(30 * given.number("permutations") * (given.neighbours().largestDegree() + 2));
        List<Outcome<LocalPermutation>> found = LocalPermutation.of(given.numbers("value"),
                new Weights(given.neighbours(), given.choice("style", Style.class)), given.whole("permutations"),
                given.seed());
        double[] adjusted = Family.adjusted(found, LocalPermutation::pTwoSided);
        return Answer.each(given, i -> new Local(found.get(i), adjusted[i]));
    }
}
