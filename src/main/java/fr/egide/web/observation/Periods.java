package fr.egide.web.observation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import fr.egide.web.Formats;
import fr.egide.web.Texts;

/// Names of periods: mars 2026, 2e trimestre 2026, 2026. Templates call it `@periods`.
@Component("periods")
public class Periods {

    private final Texts texts;
    private final Formats formats;

    Periods(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    public String name(Periodicity periodicity, LocalDate start) {
        String year = Integer.toString(start.getYear());
        int month = start.getMonthValue();
        return switch (periodicity) {
            case M -> start.format(DateTimeFormatter.ofPattern("MMMM yyyy", LocaleContextHolder.getLocale()));
            case T -> texts.text("observation.quarter", (month + 2) / 3, year);
            case S -> texts.text("observation.half-year", (month + 5) / 6, year);
            case A -> year;
            case P -> formats.date(start);
        };
    }

    /// The same in few letters, for charts and files: 2026-03, 2026-T2.
    public static String brief(Periodicity periodicity, LocalDate start) {
        return PeriodText.write(periodicity, start);
    }
}
