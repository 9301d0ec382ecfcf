package fr.egide.diagnosis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// How long the work lasted, or has lasted so far, against the usual three to twelve months (comparative study of French
/// diagnoses; circular of 1999, 1: too hastily made).
///
/// @param days from the first day to the last, or to today while it goes on
public record Elapsed(long days, boolean goesOn) {

    private static final long TOO_SHORT = 30;
    private static final long SHORT = 60;
    private static final long USUAL_FROM = 91;
    private static final long USUAL_TO = 366;

    /// What the time says; the first two are the thresholds of the checks, in days: 30 and 60.
    public enum Verdict {
        TOO_SHORT, SHORT, BELOW_USUAL, USUAL, LONG
    }

    /// Nothing without a first day, or before it.
    public static Optional<Elapsed> of(Diagnosis diagnosis, LocalDate today) {
        LocalDate start = diagnosis.startedOn();
        LocalDate end = diagnosis.endedOn();
        LocalDate last = end == null ? today : end;
        return start == null || last.isBefore(start)
                ? Optional.empty()
                : Optional.of(new Elapsed(ChronoUnit.DAYS.between(start, last), end == null));
    }

    public Verdict verdict() {
        if (days < TOO_SHORT) {
            return Verdict.TOO_SHORT;
        }
        if (days < SHORT) {
            return Verdict.SHORT;
        }
        return days < USUAL_FROM ? Verdict.BELOW_USUAL : days <= USUAL_TO ? Verdict.USUAL : Verdict.LONG;
    }
}
