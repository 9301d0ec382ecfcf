package fr.egide.indicator;

import java.time.LocalDate;
import java.util.Map;

/// A frozen edition: the dashboard as it was shown, what the follow-up group wrote, the head of the audit chain then.
///
/// @param texts what was written of each objective, by objective id
public record FrozenEdition(int number, LocalDate frozenOn, LocalDate from, LocalDate to, DashboardView dashboard,
        Map<String, String> texts, Feeling feeling, long auditSeq, String auditSeal, String actorFunction,
        boolean training) {

    public FrozenEdition {
        texts = Map.copyOf(texts);
    }
}
