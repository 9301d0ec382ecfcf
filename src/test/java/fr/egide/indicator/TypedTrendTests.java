package fr.egide.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.egide.statistics.Evolution;
import fr.egide.web.observation.Direction;
import fr.egide.web.observation.Periodicity;
import fr.egide.web.observation.TypedValue;

import static org.assertj.core.api.Assertions.assertThat;

class TypedTrendTests {

    @Test
    void testsAShareByItsCounts() {
        assertThat(yearly(100, Direction.LOWER, "56/70", "48/80")).isEqualTo(Evolution.IMPROVEMENT);
        assertThat(yearly(100, Direction.HIGHER, "56/70", "48/80")).isEqualTo(Evolution.DETERIORATION);
        assertThat(yearly(100, Direction.LOWER, "0/10", "0/10")).isEqualTo(Evolution.INCONCLUSIVE);
    }

    @Test
    void testsARateByItsCounts() {
        assertThat(yearly(1000, Direction.LOWER, "200/4000", "120/4000")).isEqualTo(Evolution.IMPROVEMENT);
        assertThat(yearly(1000, Direction.LOWER, "0/4000", "2/4000")).isEqualTo(Evolution.INCONCLUSIVE);
    }

    @Test
    void testsValuesByTheirMargins() {
        assertThat(yearly(1, Direction.LOWER, "40±2", "35±2")).isEqualTo(Evolution.IMPROVEMENT);
        assertThat(yearly(1, Direction.LOWER, "40±4", "36±4")).isEqualTo(Evolution.INCONCLUSIVE);
    }

    @Test
    void testsNothingWithoutBaseNorMarginNorSeasonInCommon() {
        assertThat(yearly(1, Direction.LOWER, "40", "35")).isEqualTo(Evolution.NOT_TESTED);
        assertThat(yearly(100, Direction.LOWER, "40±2", "56/70")).isEqualTo(Evolution.NOT_TESTED);
        assertThat(yearly(100, Direction.LOWER, "56/70")).isEqualTo(Evolution.NOT_TESTED);
        assertThat(TypedTrend.of(definition(Periodicity.M, 100, Direction.LOWER),
                List.of(point(LocalDate.of(2025, 1, 1), "56/70"), point(LocalDate.of(2025, 8, 1), "10/80"))))
                .isEqualTo(Evolution.NOT_TESTED);
    }

    @Test
    void givesNoVerdictWhereNeitherDirectionIsBetter() {
        assertThat(yearly(100, Direction.NEUTRAL, "56/70", "48/80"))
                .isEqualTo(Evolution.NOTHING_CAN_BE_SAID);
    }

    private static Evolution yearly(int per, Direction direction, String... typed) {
        return TypedTrend.of(definition(Periodicity.A, per, direction), IntStream.range(0, typed.length)
                .mapToObj(i -> point(LocalDate.of(2023 + i, 1, 1), typed[i])).toList());
    }

    private static Point point(LocalDate period, String typed) {
        TypedValue value = TypedValue.parse(typed, 100);
        return new Point(period, value.state(), value.value() == null ? null : value.value().doubleValue(), null, null,
                null, null, false, "", value.basis());
    }

    private static Definition definition(Periodicity periodicity, int per, Direction direction) {
        return new Definition("X", Definition.Kind.R, periodicity, direction, false, null, null, "", "", per, "", "",
                "", "");
    }
}
