package fr.egide.laboratory.method;

import java.util.List;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import fr.egide.laboratory.Answer;
import fr.egide.laboratory.Bounds;
import fr.egide.laboratory.Column;
import fr.egide.laboratory.Description;
import fr.egide.laboratory.Given;
import fr.egide.laboratory.Method;
import fr.egide.laboratory.Parameter;
import fr.egide.laboratory.Question;
import fr.egide.statistics.smoothing.GammaPoisson;
import fr.egide.statistics.smoothing.PosteriorRanks;
import fr.egide.statistics.smoothing.RankInterval;

/// Where areas stand among others, as far as it is known.
@Component
class RanksMethod implements Method {

    @Override
    public Description description() {
        return Description.of("posterior-ranks", Question.SMALL_PLACES, Column.AREA, Column.facts("count", 1e6),
                Column.number("base", Bounds.from(0, 1e12)))
                .with(Parameter.number("level", Bounds.between(0, 1), "0.9"),
                        Parameter.number("draws", Bounds.whole(1, 10_000), "2000"), Parameter.SEED)
                .saying("median", "lower", "upper", "quintile", "quintileProbability");
    }

    @Override
    public Answer run(Given given) {
        int[] counts = given.counts("count");
        double[] bases = given.numbers("base");
        given.bound(100 * given.size() * given.number("draws"));
        GammaPoisson law = GammaPoisson.fit(counts, bases);
        List<RankInterval> ranks = PosteriorRanks.simulate(
                IntStream.range(0, counts.length).mapToObj(i -> law.posterior(counts[i], bases[i])).toList(),
                given.whole("draws"), given.level(), given.seed());
        return Answer.each(given, ranks::get).under(law);
    }
}
