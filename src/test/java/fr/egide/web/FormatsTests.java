package fr.egide.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

class FormatsTests {

    private final Formats formats = new Formats(Clock.systemUTC());

    @BeforeEach
    void speaksFrench() {
        LocaleContextHolder.setLocale(Locale.FRENCH);
    }

    @AfterEach
    void forgetsTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void neverRoundsAPartToAllOrToNothing() {
        assertThat(formats.percent(0.998, 0)).isEqualTo(">\u00a099\u00a0%");
        assertThat(formats.percent(0.002, 0)).isEqualTo("<\u00a01\u00a0%");
        assertThat(formats.percent(0.998, 1)).isEqualTo("99,8\u00a0%");
        assertThat(formats.percent(0.62, 0)).isEqualTo("62\u00a0%");
    }

    @Test
    void writesTheFirstOfAMonthAsFrenchDoesWithOrWithoutTheHour() {
        assertThat(formats.date(LocalDate.of(2026, 4, 1))).isEqualTo("1er avril 2026");
        assertThat(formats.date(LocalDate.of(2026, 4, 11))).isEqualTo("11 avril 2026");
        assertThat(formats.instant(Instant.parse("2026-04-01T08:00:00Z"))).startsWith("1er avril 2026");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(formats.date(LocalDate.of(2026, 4, 1))).isEqualTo("1 April 2026");
    }

    @Test
    void saysAllAndNothingWhenTheyAre() {
        assertThat(formats.percent(1, 0)).isEqualTo("100\u00a0%");
        assertThat(formats.percent(0, 0)).isEqualTo("0\u00a0%");
        assertThat(formats.percent(1.2, 0)).isEqualTo("120\u00a0%");
    }

    @Test
    void writesATrueMinusAndNoMinusBeforeNothing() {
        assertThat(formats.decimal(-29.6077, 4)).isEqualTo("\u221229,6077");
        assertThat(formats.plain(-1_234.5)).isEqualTo("\u22121\u202f234,5");
        assertThat(formats.integer(-0.2)).isEqualTo("0");
        assertThat(formats.decimal(-0.004, 2)).isEqualTo("0,00");
        assertThat(formats.percent(-0.12, 0)).isEqualTo("\u221212\u00a0%");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(formats.decimal(-2.5, 1)).isEqualTo("\u22122.5");
    }
}
