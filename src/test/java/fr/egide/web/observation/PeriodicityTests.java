package fr.egide.web.observation;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodicityTests {

    @Test
    void cutsTimeIntoPeriodsNamedByTheirFirstDay() {
        LocalDate day = LocalDate.of(2026, 8, 31);
        assertThat(Periodicity.M.startOf(day)).isEqualTo("2026-08-01");
        assertThat(Periodicity.T.startOf(day)).isEqualTo("2026-07-01");
        assertThat(Periodicity.S.startOf(day)).isEqualTo("2026-07-01");
        assertThat(Periodicity.A.startOf(day)).isEqualTo("2026-01-01");
        assertThat(Periodicity.P.startOf(day)).isEqualTo(day);
    }

    @Test
    void asksForAPeriodOnceItIsOverForTheGraceDays() {
        assertThat(Periodicity.T.latestDue(LocalDate.of(2026, 10, 15), 30)).isEqualTo("2026-04-01");
        assertThat(Periodicity.T.latestDue(LocalDate.of(2026, 11, 15), 30)).isEqualTo("2026-07-01");
        assertThat(Periodicity.M.latestDue(LocalDate.of(2026, 3, 31), 30)).isEqualTo("2026-02-01");
    }

    @Test
    void readsBackEveryPeriodItWrites() {
        for (Periodicity periodicity : Periodicity.values()) {
            LocalDate start = periodicity.startOf(LocalDate.of(2026, 8, 14));
            assertThat(PeriodText.read(periodicity, PeriodText.write(periodicity, start))).as(periodicity.name())
                    .contains(start);
        }
    }

    @Test
    void understandsADayOfThePeriodAndRefusesAPeriodOfAnotherKind() {
        assertThat(PeriodText.read(Periodicity.T, "14/08/2026")).contains(LocalDate.of(2026, 7, 1));
        assertThat(PeriodText.read(Periodicity.M, "8/2026")).contains(LocalDate.of(2026, 8, 1));
        assertThat(PeriodText.read(Periodicity.M, "2026-T3")).isEmpty();
        assertThat(PeriodText.read(Periodicity.T, "2026-T5")).isEmpty();
        assertThat(PeriodText.read(Periodicity.A, "l’an dernier")).isEmpty();
    }

    @Test
    void isOverOnItsLastDayAndNotBefore() {
        LocalDate quarter = LocalDate.of(2024, 10, 1);
        assertThat(Periodicity.T.isOver(quarter, LocalDate.of(2024, 12, 31))).isTrue();
        assertThat(Periodicity.T.isOver(quarter, LocalDate.of(2024, 12, 30))).isFalse();
        assertThat(Periodicity.P.isOver(quarter, quarter)).isTrue();
        assertThat(Periodicity.P.isOver(quarter, quarter.minusDays(1))).isFalse();
    }
}
