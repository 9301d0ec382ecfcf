package fr.egide.laboratory.method;

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
import fr.egide.statistics.smoothing.LocalMarshall;
import fr.egide.statistics.smoothing.LocalMarshall.Centring;
import fr.egide.statistics.spatial.Neighbours;

/// Rates drawn towards that of the neighbours, by moments.
@Component
class LocalMarshallMethod implements Method {

    record Smoothed(double raw, double smoothed, double mean, double variance) {}

    private static int[][] lists(Neighbours neighbours) {
        return IntStream.range(0, neighbours.size()).mapToObj(
                unit -> IntStream.range(neighbours.begin(unit), neighbours.end(unit)).map(neighbours::at).toArray())
                .toArray(int[][]::new);
    }

    @Override
    public Description description() {
        return Description.of("local-marshall", Question.SMALL_PLACES, Column.NAMED_AREA, Column.facts("count", 1e6),
                Column.number("base", Bounds.from(0, 1e12))).withNeighbours()
                .with(Parameter.choice("centring", Centring.ON_THE_AREA)).saying("raw", "smoothed", "mean");
    }

    @Override
    public Answer run(Given given) {
        int[] counts = given.counts("count");
        double[] bases = given.numbers("base");
        LocalMarshall law = LocalMarshall.fit(counts, bases, lists(given.neighbours()),
                given.choice("centring", Centring.class));
        return Answer.each(given, i -> new Smoothed(counts[i] / bases[i], law.rates()[i], law.means()[i],
                law.variances()[i]));
    }
}
