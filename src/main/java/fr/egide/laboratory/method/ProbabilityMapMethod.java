package fr.egide.laboratory.method;

import java.util.Arrays;

import org.springframework.stereotype.Component;

import fr.egide.laboratory.Answer;
import fr.egide.laboratory.Column;
import fr.egide.laboratory.Description;
import fr.egide.laboratory.Given;
import fr.egide.laboratory.Method;
import fr.egide.laboratory.Question;
import fr.egide.statistics.smoothing.Choynowski;

/// Each area beside what it would count at the overall rate.
@Component
class ProbabilityMapMethod implements Method {

    record Overall(double rate) {}

    @Override
    public Description description() {
        return Description
                .of("probability-map", Question.SMALL_PLACES, Column.AREA, Column.facts("count", 1e6), Column.BASE)
                .saying("rate", "expected", "relative", "probabilityOfSoFew", "probabilityOfSoMany");
    }

    @Override
    public Answer run(Given given) {
        int[] counts = given.counts("count");
        double[] bases = given.numbers("base");
        double rate = (double) Arrays.stream(counts).asLongStream().sum() / Arrays.stream(bases).sum();
        return Answer.each(given, i -> Choynowski.of(counts[i], bases[i], rate)).under(new Overall(rate));
    }
}
