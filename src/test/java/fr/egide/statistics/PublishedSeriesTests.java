package fr.egide.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.egide.statistics.trend.LevelBreak;
import fr.egide.statistics.trend.MeanBreaks;
import fr.egide.statistics.trend.PoissonChanges;
import fr.egide.statistics.trend.PoissonTrend;
import tools.jackson.databind.JsonNode;

import static fr.egide.statistics.Printed.printed;
import static org.assertj.core.api.Assertions.assertThat;

/// Examples printed in manuals of trends and breaks, to the digits printed there.
class PublishedSeriesTests {

    @Test
    void dobsonsTrendOfAids() {
        JsonNode oracle = Oracle.read("18_trend_counts.json");
        long[] counts = longs(oracle.at("/inputs/aids_y"));
        double[] times = Oracle.numbers(oracle.at("/inputs/aids_t"));
        PoissonTrend linear = PoissonTrend.fit(counts, ones(14), times).found().orElseThrow();
        PoissonTrend log = PoissonTrend.fit(counts, ones(14), Arrays.stream(times).map(Math::log).toArray()).found()
                .orElseThrow();
        printed(linear.deviance(), 29.654, 5e-4);
        printed(log.deviance(), 17.092, 5e-4);
        printed(linear.intercept(), 0.3396339, 5e-8);
        printed(linear.slope(), 0.2565236, 5e-8);
    }

    @Test
    void theBreakOfTheNile() {
        double[] nile = Oracle.numbers(Oracle.read("19_changepoint.json").at("/inputs/nile"));
        assertThat(1870 + MeanBreaks.fit(nile, 15, 5).breaks()[1][0]).isEqualTo(1898);
        printed(LevelBreak.find(nile, 0.15, 0.95).supF(), 75.93, 5e-3);
    }

    @Test
    void theChangesOfTheDiscoveries() {
        long[] counts = longs(Oracle.read("19_changepoint.json").at("/inputs/discoveries"));
        assertThat(new PoissonChanges(counts, ones(100), 2).all(PoissonChanges.Penalty.MODIFIED))
                .containsExactly(24, 29, 73);
    }

    private static long[] longs(JsonNode array) {
        return Arrays.stream(Oracle.counts(array)).asLongStream().toArray();
    }

    private static double[] ones(int size) {
        return IntStream.range(0, size).mapToDouble(_ -> 1).toArray();
    }
}
