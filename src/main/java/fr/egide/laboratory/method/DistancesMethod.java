package fr.egide.laboratory.method;

import java.util.Arrays;

import org.springframework.stereotype.Component;

import fr.egide.laboratory.Answer;
import fr.egide.laboratory.Column;
import fr.egide.laboratory.Description;
import fr.egide.laboratory.Given;
import fr.egide.laboratory.Method;
import fr.egide.laboratory.Parameter;
import fr.egide.laboratory.Question;
import fr.egide.statistics.peer.Covariance;
import fr.egide.statistics.peer.Distances;

/// Distances of every area to one of them.
@Component
class DistancesMethod implements Method {

    enum Distance {
        MAHALANOBIS, EUCLIDEAN, GOWER
    }

    enum Spread {
        SAMPLE, SHRUNKEN
    }

    record Nearest(String nearest) {}

    /// @param rank 1 for the nearest, 0 for the reference itself
    record Far(double distance, int rank) {}

    @Override
    public Description description() {
        return Description.of("distances", Question.AMONG_OTHERS, Column.NAMED_AREA, Column.VARIABLES)
                .with(Parameter.text("reference"), Parameter.choice("distance", Distance.MAHALANOBIS),
                        Parameter.choice("covariance", Spread.SAMPLE))
                .saying("reference", "nearest");
    }

    @Override
    public Answer run(Given given) {
        double[][] units = given.units();
        int reference = given.unit("reference");
        double[] distances = switch (given.choice("distance", Distance.class)) {
            case MAHALANOBIS -> Arrays.stream(Distances.mahalanobis2(units, reference,
                    given.choice("covariance", Spread.class) == Spread.SAMPLE
                            ? Covariance.sample(units)
                            : Covariance.shrunken(units)))
                    .map(Math::sqrt).toArray();
            case EUCLIDEAN -> Distances.euclidean(units, reference);
            case GOWER -> Distances.gower(units, reference);
        };
        int[] order = Distances.nearest(distances, reference, units.length);
        int[] ranks = new int[units.length];
        for (int rank = 0; rank < order.length; rank++) {
            ranks[order[rank]] = rank + 1;
        }
        String[] areas = given.texts("area");
        return Answer.each(given, i -> new Far(distances[i], ranks[i])).under(new Nearest(areas[order[0]]));
    }
}
