package fr.egide.web.observation;

import java.time.LocalDate;

/// How often an indicator is given, and the periods this cuts time into: each is named by its first day.
public enum Periodicity {
    M(1), T(3), S(6), A(12), P(0);

    private final int months;

    Periodicity(int months) {
        this.months = months;
    }

    /// Whether periods follow each other by the calendar; surveys don't.
    public boolean isRegular() {
        return months > 0;
    }

    /// Periods in a year; 0 for surveys.
    public int perYear() {
        return isRegular() ? 12 / months : 0;
    }

    /// First day of the period that holds a day; the day itself for surveys.
    public LocalDate startOf(LocalDate day) {
        return isRegular() ? day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % months) : day;
    }

    /// First day of the period that comes `periods` later, or earlier when negative.
    ///
    /// @param start first day of a period
    public LocalDate plus(LocalDate start, int periods) {
        return start.plusMonths((long) months * periods);
    }

    /// Whether a period is wholly over at the end of a day; a survey is over on its day.
    ///
    /// @param start first day of a period
    public boolean isOver(LocalDate start, LocalDate day) {
        return isRegular() ? !plus(start, 1).isAfter(day.plusDays(1)) : !start.isAfter(day);
    }

    /// The latest period that is over for at least `graceDays` at a date.
    public LocalDate latestDue(LocalDate today, int graceDays) {
        return plus(startOf(today.minusDays(graceDays)), -1);
    }
}
