package fr.egide.laboratory.method;

import org.springframework.stereotype.Component;

import fr.egide.laboratory.Answer;
import fr.egide.laboratory.Bounds;
import fr.egide.laboratory.Column;
import fr.egide.laboratory.Description;
import fr.egide.laboratory.Given;
import fr.egide.laboratory.Method;
import fr.egide.laboratory.Question;
import fr.egide.statistics.trend.NegativeBinomialTrend;
import fr.egide.statistics.trend.Outcome;

/// Log-linear trend of negative binomial counts.
@Component
class NegativeBinomialMethod implements Method {

    record Found(Outcome<NegativeBinomialTrend> trend) {}

    @Override
    public Description description() {
        return Description.of("negative-binomial-trend", Question.CHANGE, Column.TIME, Column.facts("count", 1e6),
                Column.number("base", Bounds.from(0, 1e12)).optional()).saying("trend.slope", "trend.seSlope");
    }

    @Override
    public Answer run(Given given) {
        given.requireIncreasing("time");
        return Answer.of(new Found(NegativeBinomialTrend.fit(given.wholes("count"), given.numbers("base", 1),
                given.numbers("time"))));
    }
}
