package fr.egide.web.chart;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SeriesChartTests {

    @Test
    void drawsTheIntervalOfALonePointAsABar() {
        String chart = SeriesChart.full(List.of(point("2023", false), point("2024", true)), null, "Titre");

        assertThat(chart.split("class=\"bar\"", -1)).hasSize(3);
    }

    @Test
    void drawsTheIntervalOfPointsThatFollowOneAnotherAsABand() {
        assertThat(SeriesChart.full(List.of(point("2023", false), point("2024", false)), null, "Titre"))
                .doesNotContain("class=\"bar\"");
    }

    @Test
    void marksTheLabelsThatANarrowScreenLeavesOut() {
        List<ChartPoint> years = IntStream.rangeClosed(2016, 2025).mapToObj(year -> point("" + year, false)).toList();

        assertThat(SeriesChart.full(years, null, "Titre").split("class=\"in-between\"", -1)).hasSize(6);
    }

    @Test
    void labelsFewerMonthsThanYearsSoThatNoneCoversTheNext() {
        List<ChartPoint> months = IntStream.rangeClosed(1, 36).mapToObj(month -> point("2026-10", false)).toList();
        List<ChartPoint> years = IntStream.rangeClosed(2016, 2025).mapToObj(year -> point("" + year, false)).toList();

        assertThat(SeriesChart.half(months, null, "Titre").split(">2026-10<", -1)).hasSize(6);
        assertThat(SeriesChart.half(years, null, "Titre").split("text-anchor=\"middle\"", -1)).hasSize(11);
    }

    private static ChartPoint point(String label, boolean startsAnew) {
        return new ChartPoint(label, 5.0, 4.0, 6.0, false, startsAnew);
    }

    @Test
    void inventsNoScaleWhereNothingIsPublished() {
        String withheld = SeriesChart.half(List.of(new ChartPoint("2023", null, null, null, true, false),
                new ChartPoint("2024", null, null, null, true, false)), null, "Vols");

        assertThat(withheld).contains("2023", "2024").doesNotContain("0,500", ">0<");
    }
}
