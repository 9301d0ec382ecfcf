package fr.egide.laboratory.method;

import java.util.SplittableRandom;
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
import fr.egide.statistics.region.CoMembership;
import fr.egide.statistics.region.RootedTerritory;
import fr.egide.statistics.region.Territory;
import fr.egide.statistics.region.TerritoryLimits;

/// The communes around one that go with it.
@Component
class RootedTerritoryMethod implements Method {

    record Found(int units, double score, double population, int core, int fringe) {}

    /// @param share of the draws in which the candidate is in the territory
    record Candidate(boolean chosen, double share) {}

    /// Scores drawn around those given, by the normal law of their errors.
    private static double[][] draws(Given given, double[] scores) {
        double[] errors = given.numbers("error", 0);
        SplittableRandom random = new SplittableRandom(given.seed());
        return IntStream.range(0, given.whole("draws")).mapToObj(_ -> IntStream.range(0, scores.length)
                .mapToDouble(i -> scores[i] + errors[i] * random.nextGaussian()).toArray()).toArray(double[][]::new);
    }

    @Override
    public Description description() {
        return Description
                .of("territory", Question.TOGETHER, Column.NAMED_AREA, Column.number("score", Bounds.from(-1e6, 1e6)),
                        Column.number("error", Bounds.from(0, 1e6)).optional(),
                        Column.number("population", Bounds.from(0, 1e12)).optional())
                .withNeighbours().upTo(300)
                .with(Parameter.text("around"), Parameter.number("mostPopulation", Bounds.above(0, 1e12), "1e12"),
                        Parameter.number("mostUnits", Bounds.whole(1, 300), "300"),
                        Parameter.number("restarts", Bounds.whole(0, 50), "5"),
                        Parameter.number("draws", Bounds.whole(1, 500), "100"), Parameter.SEED)
                .saying("around", "units", "core", "fringe");
    }

    @Override
    public Answer run(Given given) {
        given.bound(1.5e3 * given.size() * (1 + given.number("draws")) * (1 + given.number("restarts")));
        int around = given.unit("around");
        double[] scores = given.numbers("score");
        TerritoryLimits limits = new TerritoryLimits(given.numbers("population", 0), given.number("mostPopulation"),
                given.whole("mostUnits"));
        int restarts = given.whole("restarts");
        Territory found = RootedTerritory.find(given.neighbours(), scores, limits, around, restarts, given.seed());
        CoMembership shares = CoMembership.of(given.neighbours(), draws(given, scores), limits, around, restarts,
                given.seed());
        return Answer.each(given, i -> new Candidate(found.units().contains(i), shares.shares().get(i)))
                .under(new Found(found.units().size(), found.score(), found.population(), shares.core().size(),
                        shares.fringe().size()));
    }
}
