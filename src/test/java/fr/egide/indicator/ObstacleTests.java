package fr.egide.indicator;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import fr.egide.web.observation.ObservedState;

import static org.assertj.core.api.Assertions.assertThat;

class ObstacleTests {

    private static final LocalDate SINCE = LocalDate.of(2023, 1, 1);

    @Test
    void findsNoneBetweenTwoWholeReadingsOfOneEdition() {
        assertThat(Obstacle.between(List.of(whole(2023), whole(2024), whole(2025)), SINCE)).isNull();
    }

    @Test
    void findsAPartialReadingAtEitherEnd() {
        assertThat(Obstacle.between(List.of(whole(2023), partial(2024)), SINCE)).isEqualTo(Obstacle.PARTIAL);
        assertThat(Obstacle.between(List.of(partial(2023), whole(2024)), SINCE)).isEqualTo(Obstacle.PARTIAL);
    }

    @Test
    void findsThePassageToAnotherEditionAndThatToOtherCommunes() {
        assertThat(Obstacle.between(List.of(whole(2023), point(2024, null, true, true)), SINCE))
                .isEqualTo(Obstacle.SEAM);
        assertThat(Obstacle.between(List.of(whole(2023), point(2024, null, true, false)), SINCE))
                .isEqualTo(Obstacle.SET_CHANGED);
    }

    @Test
    void ignoresWhatCameBeforeTheBaseline() {
        assertThat(Obstacle.between(List.of(partial(2021), point(2022, null, true, true), whole(2023), whole(2024)),
                SINCE)).isNull();
    }

    private static Point whole(int year) {
        return point(year, null, false, false);
    }

    private static Point partial(int year) {
        return point(year, 34, false, false);
    }

    private static Point point(int year, Integer known, boolean startsAnew, boolean newEdition) {
        return new Point(LocalDate.of(year, 1, 1), ObservedState.MEASURED, 5.0, 4.0, 6.0, known,
                known == null ? null : Integer.valueOf(37), startsAnew, "SSMSI", null,
                new Origin("epci:243100518", "burglary", year, null, newEdition));
    }
}
