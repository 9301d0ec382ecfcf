package fr.egide.localseries;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.web.Refusal;
import fr.egide.web.observation.ObservedState;
import fr.egide.web.observation.TypedValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@EgideTest
@Import(LocalSeriesFixtures.class)
class LocalSeriesTests {

    @Autowired
    LocalSeriesFixtures fixtures;
    @Autowired
    LocalSeries series;
    @Autowired
    LocalBreaks breaks;
    @Autowired
    LocalReadings readings;

    LocalSource source;

    @BeforeEach
    void someSeries() {
        source = fixtures.monthly("Épaves lues", fixtures.producer("Bailleur des séries lues").id());
    }

    @Test
    void withholdsSmallCountsZeroIncludedFromWhoeverDoesNotGiveThem() {
        fixtures.give(source, "2024-01-01", "5", "4", "0", "nf", "so");

        assertThat(states(false, 5)).containsExactly(ObservedState.MEASURED, ObservedState.WITHHELD,
                ObservedState.WITHHELD, ObservedState.NOT_PROVIDED, ObservedState.NOT_APPLICABLE);
        assertThat(states(true, 5)).containsExactly(ObservedState.MEASURED, ObservedState.MEASURED,
                ObservedState.MEASURED, ObservedState.NOT_PROVIDED, ObservedState.NOT_APPLICABLE);
        assertThat(series.read(source, false).get(1)).satisfies(point -> {
            assertThat(point.basis()).isNull();
            assertThat(point.reading().typed().value()).isNull();
        });
    }

    @Test
    void startsAnewAtTheFirstValueKnownSinceABreak() {
        fixtures.give(source, "2024-01-01", "12", "15", "2", "nf", "16", "17");
        mark("2024-03-01");

        assertThat(startsAnew(false)).containsExactly(LocalDate.of(2024, 5, 1));
        assertThat(startsAnew(true)).containsExactly(LocalDate.of(2024, 3, 1));
    }

    @Test
    void keepsWhatACorrectionReplaces() {
        fixtures.give(source, "2024-01-01", "12");
        fixtures.give(source, "2024-01-01", "13");

        assertThat(readings.byPeriod(source.id()).values()).extracting(one -> one.typed().text())
                .containsExactly("13");
        assertThat(readings.history(source.id())).extracting(one -> one.typed().text()).containsExactly("13", "12");
    }

    @Test
    void countsThePeriodsThatAreMissing() {
        fixtures.give(source, "2024-01-01", "12", "ndiff", "nf", "so");

        Completeness known = Completeness.of(source, series.read(source, true), LocalDate.of(2024, 6, 15));
        assertThat(known.expected()).isEqualTo(5);
        assertThat(known.measured()).isEqualTo(1);
        assertThat(known.withheld()).isEqualTo(1);
        assertThat(known.notApplicable()).isEqualTo(1);
        assertThat(known.missing()).containsExactly(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 5, 1));
    }

    @Test
    void refusesWhatCanNotBeAReadingOfThisSeries() {
        assertThat(refused("2023-12-01", "12")).isEqualTo("LOC-006");
        assertThat(refused("2999-01-01", "12")).isEqualTo("LOC-005");
        assertThat(refused("2024-01-01", "12,5")).isEqualTo("LOC-009");
        assertThat(refused("2024-01-01", "-3")).isEqualTo("LOC-009");
        assertThat(readings.history(source.id())).isEmpty();
    }

    @Test
    void refusesABreakThatSeparatesNothing() {
        assertThatThrownBy(() -> mark("2024-01-15")).isInstanceOf(Refusal.class).hasMessageContaining("LOC-016");
        assertThatThrownBy(() -> mark("2023-06-01")).isInstanceOf(Refusal.class).hasMessageContaining("LOC-016");
        assertThat(breaks.of(source.id())).isEmpty();
    }

    private String refused(String period, String typed) {
        try {
            readings.check(source, LocalDate.parse(period), TypedValue.parse(typed, 1));
            return "";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    private void mark(String day) {
        As.call(() -> {
            breaks.mark(source, LocalDate.parse(day), "Nouveau logiciel");
            return null;
        });
    }

    private List<ObservedState> states(boolean inFull, int first) {
        return series.read(source, inFull).stream().limit(first).map(SeriesPoint::state).toList();
    }

    private List<LocalDate> startsAnew(boolean inFull) {
        return series.read(source, inFull).stream().filter(SeriesPoint::startsAnew).map(SeriesPoint::period).toList();
    }
}
