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
import fr.egide.statistics.spatial.StandardisedRates;
import fr.egide.statistics.spatial.Weights;
import fr.egide.statistics.spatial.Weights.Style;

/// How alike rates of neighbours are, small bases allowed for.
@Component
class RatesMoranMethod implements Method {

    record Found(double a, double b, Outcome<Moran> moran) {}

    record Standardised(double z) {}

    @Override
    public Description description() {
        return Description.of("rates-moran", Question.WHERE, Column.NAMED_AREA, Column.facts("count", 1e6), Column.BASE)
                .withNeighbours()
                .with(Parameter.choice("style", Style.ROW_STANDARDISED))
                .saying("moran.i", "moran.randomisation.pGreater");
    }

    @Override
    public Answer run(Given given) {
        StandardisedRates rates = StandardisedRates.of(given.numbers("count"), given.numbers("base"));
        return Answer.each(given, i -> new Standardised(rates.z()[i]))
                .under(new Found(rates.a(), rates.b(),
                        Moran.of(rates.z(), new Weights(given.neighbours(), given.choice("style", Style.class)))));
    }
}
