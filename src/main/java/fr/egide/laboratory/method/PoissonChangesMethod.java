package fr.egide.laboratory.method;

import java.util.Arrays;
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
import fr.egide.statistics.trend.PoissonChanges;
import fr.egide.statistics.trend.PoissonChanges.Penalty;

/// Changes of rate in a series of counts.
@Component
class PoissonChangesMethod implements Method {

    enum Search {
        PELT, BINARY, AT_MOST_ONE
    }

    /// @param lasts last reading of each segment but the last one, from 1
    record Found(int changes, int[] lasts) {}

    record Segment(int first, int last, long facts, double rate) {}

    private static Segment segment(long[] counts, double[] bases, int from, int to) {
        long facts = Arrays.stream(counts, from, to).sum();
        return new Segment(from + 1, to, facts, facts / Arrays.stream(bases, from, to).sum());
    }

    @Override
    public Description description() {
        return Description
                .of("poisson-changes", Question.CHANGE, Column.AREA, Column.facts("count", 1e6), Column.BASE.optional())
                .with(Parameter.number("shortest", Bounds.whole(1, 1_000), "2"),
                        Parameter.choice("penalty", Penalty.MODIFIED), Parameter.choice("search", Search.PELT))
                .saying("changes");
    }

    @Override
    public Answer run(Given given) {
        long[] counts = given.wholes("count");
        double[] bases = given.numbers("base", 1);
        PoissonChanges changes = new PoissonChanges(counts, bases, given.whole("shortest"));
        Penalty penalty = given.choice("penalty", Penalty.class);
        int[] found = switch (given.choice("search", Search.class)) {
            case PELT -> changes.all(penalty);
            case BINARY -> changes.binary(penalty);
            case AT_MOST_ONE -> changes.atMostOne(penalty);
        };
        return Answer.listing(new Found(found.length, found), IntStream.rangeClosed(0, found.length)
                .mapToObj(i -> segment(counts, bases, i == 0 ? 0 : found[i - 1],
                        i == found.length ? counts.length : found[i]))
                .toList());
    }
}
