package fr.egide.localseries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.egide.localseries.YearChange.Reason;
import fr.egide.statistics.Evolution;
import fr.egide.statistics.Interval;
import fr.egide.statistics.RateRatio;
import fr.egide.web.observation.TypedValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class YearChangeTests {

    private static final LocalSource SOURCE = LocalSeriesFixtures.source("Épaves", UUID.randomUUID(), 0);
    private static final List<SeriesBreak> NONE = List.of();

    @Test
    void comparesTheLatestTwelveMonthsWithTheTwelveBefore() {
        YearChange change = YearChange.of(SOURCE, months(24, month -> month < 12 ? "20" : "10"), NONE);

        assertThat(change.before()).isEqualTo(240);
        assertThat(change.after()).isEqualTo(120);
        assertThat(change.evolution()).isEqualTo(Evolution.IMPROVEMENT);
        Interval exact = RateRatio.compare(120, 12, 240, 12, 0.95).interval();
        Interval said = Objects.requireNonNull(change.change());
        assertThat(Math.exp(said.lower())).isCloseTo(exact.lower(), within(1e-12));
        assertThat(Math.exp(said.upper())).isCloseTo(exact.upper(), within(1e-12));
    }

    @Test
    void concludesLessWhereMonthsVaryMoreThanChanceWouldHaveIt() {
        IntFunction<String> uneven = month -> month < 12
                ? month % 2 == 0 ? "2" : "38"
                : month % 2 == 0 ? "1" : "29";
        YearChange change = YearChange.of(SOURCE, months(24, uneven), NONE);

        assertThat(change.spread()).isGreaterThan(10);
        assertThat(RateRatio.compare(180, 12, 240, 12, 0.95).interval().upper()).isLessThan(1);
        assertThat(change.evolution()).isEqualTo(Evolution.INCONCLUSIVE);
    }

    @Test
    void saysNothingAcrossABreakAndSpeaksAgainOnceBothYearsAreAfterIt() {
        List<SeriesPoint> points = months(24, _ -> "20");

        assertThat(said(YearChange.of(SOURCE, points, breakAt("2024-02-01")))).isEqualTo(Reason.BREAK);
        assertThat(said(YearChange.of(SOURCE, points, breakAt("2025-12-01")))).isEqualTo(Reason.BREAK);
        assertThat(YearChange.of(SOURCE, points, breakAt("2024-01-01")).evolution())
                .isEqualTo(Evolution.INCONCLUSIVE);
        assertThat(YearChange.of(SOURCE, points, breakAt("2026-01-01")).evolution())
                .isEqualTo(Evolution.INCONCLUSIVE);
    }

    @Test
    void comparesTheMonthsKnownInBothYearsWhenTheyAreThreeInFour() {
        YearChange nine = YearChange.of(SOURCE, months(24, month -> month < 3 ? "ndiff" : "20"), NONE);
        YearChange eight = YearChange.of(SOURCE, months(24, month -> month < 4 ? "nf" : "20"), NONE);

        assertThat(nine.common()).isEqualTo(9);
        assertThat(nine.before()).isEqualTo(180);
        assertThat(said(eight)).isEqualTo(Reason.COVERAGE);
    }

    @Test
    void saysNothingOfASingleYearNorOfNothing() {
        assertThat(said(YearChange.of(SOURCE, months(12, _ -> "20"), NONE))).isEqualTo(Reason.TOO_SHORT);
        assertThat(said(YearChange.of(SOURCE, months(24, _ -> "ndiff"), NONE))).isEqualTo(Reason.TOO_SHORT);
        assertThat(said(YearChange.of(SOURCE, List.of(), NONE))).isEqualTo(Reason.TOO_SHORT);
    }

    @Test
    void givesNoVerdictOnTwoYearsWithoutAnyFact() {
        YearChange change = YearChange.of(SOURCE, months(24, _ -> "0"), NONE);

        assertThat(change.before()).isZero();
        assertThat(change.evolution()).isEqualTo(Evolution.INCONCLUSIVE);
        assertThat(change.spread()).isEqualTo(1);
    }

    private static Reason said(YearChange change) {
        assertThat(change.evolution()).isEqualTo(Evolution.NOTHING_CAN_BE_SAID);
        assertThat(change.change()).isNull();
        return Objects.requireNonNull(change.reason());
    }

    private static List<SeriesBreak> breakAt(String period) {
        return List.of(new SeriesBreak(LocalDate.parse(period), "Nouveau logiciel"));
    }

    private static List<SeriesPoint> months(int count, IntFunction<String> typed) {
        List<SeriesPoint> points = new ArrayList<>();
        IntStream.range(0, count).forEach(month -> {
            TypedValue value = TypedValue.parse(typed.apply(month), 1);
            points.add(new SeriesPoint(LocalDate.of(2024, 1, 1).plusMonths(month), value, null, SOURCE.basis(value),
                    null, false));
        });
        return points;
    }
}
