package fr.egide.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Numbers and dates as the reader's language writes them (1 234,5 ; −2,5 ; 14 mars 2024); templates call it `@formats`.
/// What is absent is written as a dash: a reading's four states are said by their own words, not here.
@Component
public class Formats {

    private static final String ABSENT = "—";
    private static final char MINUS = '\u2212';
    private static final Writing FRENCH = Writing.of(Locale.FRANCE);
    private static final Writing ENGLISH = Writing.of(Locale.UK);

    private final Clock clock;

    Formats(Clock clock) {
        this.clock = clock;
    }

    /// A whole number, in groups of three.
    public String integer(@Nullable Number value) {
        return value == null ? ABSENT : decimal(value, 0);
    }

    /// A number with exactly `digits` decimals; nothing is written −0.
    public String decimal(@Nullable Number value, int digits) {
        return value == null ? ABSENT : written(number(digits, digits).format(value));
    }

    /// A number with as many decimals as it has, three at most.
    public String plain(@Nullable Number value) {
        return value == null ? ABSENT : written(number(0, 3).format(value));
    }

    /// A proportion (0.62) as a percentage (62 %). A part is never said to be nothing or all: it is then « < 1 % » or
    /// « > 99 % ».
    public String percent(@Nullable Number proportion, int digits) {
        if (proportion == null) {
            return ABSENT;
        }
        double percent = proportion.doubleValue() * 100;
        double least = Math.pow(10, -digits);
        if (percent > 0 && percent < least / 2) {
            return "<\u00a0" + decimal(least, digits) + "\u00a0%";
        }
        if (percent < 100 && percent >= 100 - least / 2) {
            return ">\u00a0" + decimal(100 - least, digits) + "\u00a0%";
        }
        return decimal(percent, digits) + "\u00a0%";
    }

    /// Euros without cents when there are none.
    public String euros(@Nullable BigDecimal amount) {
        if (amount == null) {
            return ABSENT;
        }
        int digits = amount.stripTrailingZeros().scale() > 0 ? 2 : 0;
        return decimal(amount, digits) + "\u00a0€";
    }

    /// 14 mars 2024; the first of a month is 1er mars 2024.
    public String date(@Nullable LocalDate date) {
        if (date == null) {
            return ABSENT;
        }
        return first(date.getDayOfMonth(), writing().date().format(date));
    }

    /// 14 mars 2024, 14:02, in the legal time of metropolitan France.
    public String instant(@Nullable Instant instant) {
        if (instant == null) {
            return ABSENT;
        }
        ZonedDateTime time = instant.atZone(clock.getZone());
        return first(time.getDayOfMonth(), writing().instant().format(time));
    }

    private static String first(int day, String said) {
        return day == 1 && writing() == FRENCH ? "1er" + said.substring(1) : said;
    }

    private static String written(String number) {
        boolean isZero = number.charAt(0) == MINUS && number.chars().noneMatch(sign -> sign > '0' && sign <= '9');
        return isZero ? number.substring(1) : number;
    }

    private static NumberFormat number(int least, int most) {
        NumberFormat format = (NumberFormat) writing().number().clone();
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format;
    }

    private static Writing writing() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en") ? ENGLISH : FRENCH;
    }

    /// How a language writes; a page writes hundreds of figures, so their patterns are looked up once.
    ///
    /// @param number to be cloned, since it can't be shared
    private record Writing(DateTimeFormatter date, DateTimeFormatter instant, NumberFormat number) {

        static Writing of(Locale locale) {
            DecimalFormat number = (DecimalFormat) NumberFormat.getNumberInstance(locale);
            DecimalFormatSymbols symbols = number.getDecimalFormatSymbols();
            symbols.setMinusSign(MINUS);
            number.setDecimalFormatSymbols(symbols);
            return new Writing(pattern(locale, null), pattern(locale, FormatStyle.SHORT), number);
        }

        private static DateTimeFormatter pattern(Locale locale, @Nullable FormatStyle time) {
            return DateTimeFormatter.ofPattern(DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.LONG,
                    time, IsoChronology.INSTANCE, locale), locale);
        }
    }
}
