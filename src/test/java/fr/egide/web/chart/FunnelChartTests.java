package fr.egide.web.chart;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FunnelChartTests {

    private static final FunnelChart.Axes AXES = new FunnelChart.Axes("faits attendus", "rapport");

    @Test
    void drawsEachTerritoryAndTheFourLimits() {
        String chart = chart(new FunnelChart.Dot("Ici", 20, 1.8));

        assertThat(chart.split("<circle", -1)).hasSize(4);
        assertThat(chart.split("<path", -1)).hasSize(5);
        assertThat(chart).contains("<title>Ici</title>", "faits attendus", "aria-label=\"Entonnoir\"")
                .doesNotContain("NaN", "Infinity");
    }

    @Test
    void holdsATerritoryWithoutAnyFactAndOneFarAbove() {
        assertThat(chart(new FunnelChart.Dot("Rien", 0.4, 0))).doesNotContain("NaN");
        assertThat(chart(new FunnelChart.Dot("Beaucoup", 0.4, 250))).doesNotContain("NaN", "Infinity");
    }

    private static String chart(FunnelChart.Dot here) {
        List<FunnelChart.Limit> limits = IntStream.rangeClosed(0, 10).mapToObj(i -> 0.3 * Math.pow(10, i / 4.0))
                .map(expected -> new FunnelChart.Limit(expected, 1 + 1 / expected, 0, 1 + 2 / expected, 0)).toList();
        return FunnelChart.of(List.of(new FunnelChart.Dot("Un", 10, 0.9), new FunnelChart.Dot("Deux", 40, 1.1)), here,
                limits, AXES, "Entonnoir");
    }
}
