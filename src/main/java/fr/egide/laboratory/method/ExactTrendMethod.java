package fr.egide.laboratory.method;

import java.util.Arrays;

import org.springframework.stereotype.Component;

import fr.egide.laboratory.Answer;
import fr.egide.laboratory.Bounds;
import fr.egide.laboratory.Column;
import fr.egide.laboratory.Description;
import fr.egide.laboratory.Given;
import fr.egide.laboratory.Method;
import fr.egide.laboratory.Question;
import fr.egide.statistics.trend.ExactTrend;
import fr.egide.statistics.trend.Outcome;

/// Exact test of trend for small counts.
@Component
class ExactTrendMethod implements Method {

    record Found(Outcome<ExactTrend> trend) {}

    @Override
    public Description description() {
        return Description.of("exact-trend", Question.CHANGE, Column.number("time", Bounds.whole(0, 100_000)),
                Column.facts("count", 1_000),
                Column.number("base", Bounds.from(0, 1e12)).optional()).saying("trend.midP");
    }

    @Override
    public Answer run(Given given) {
        given.requireIncreasing("time");
        int[] times = given.counts("time");
        long[] counts = given.wholes("count");
        double facts = Arrays.stream(counts).sum();
        given.bound(facts * facts * (times[times.length - 1] - times[0]) * times.length / 2);
        return Answer.of(new Found(ExactTrend.test(counts, given.numbers("base", 1), times)));
    }
}
