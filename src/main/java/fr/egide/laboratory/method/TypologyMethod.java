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
import fr.egide.statistics.peer.Standardisation;
import fr.egide.statistics.peer.Ward;

/// Groups of areas alike, by Ward’s method.
@Component
class TypologyMethod implements Method {

    /// How variables are brought to one unit.
    enum Unit {
        DEVIATION, MEDIAN, NONE
    }

    record Typology(int groups, double betweenShare, double[] heights) {}

    /// @param group numbered from 1 by its first area
    record Member(int group) {}

    @Override
    public Description description() {
        return Description.of("typology", Question.AMONG_OTHERS, Column.AREA, Column.VARIABLES)
                .with(Parameter.number("groups", Bounds.whole(1, 1_000), "4"),
                        Parameter.choice("standardisation", Unit.DEVIATION))
                .upTo(1_000).saying("groups", "betweenShare");
    }

    @Override
    public Answer run(Given given) {
        double[][] units = switch (given.choice("standardisation", Unit.class)) {
            case DEVIATION -> Standardisation.classical(given.units());
            case MEDIAN -> Standardisation.robust(given.units());
            case NONE -> given.units();
        };
        Ward ward = Ward.of(units);
        int wanted = Math.min(given.whole("groups"), units.length);
        int[] groups = ward.groups(wanted);
        return Answer.each(given, i -> new Member(groups[i] + 1))
                .under(new Typology(wanted, ward.betweenShare(wanted), ward.heights()));
    }
}
