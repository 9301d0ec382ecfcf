package fr.egide.indicator;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A frozen edition: the dashboard as it was shown, what the follow-up group wrote, the head of the audit chain then.
///
/// @param actor id of the account that froze it; older editions keep it outside the snapshot
/// @param texts what was written of each objective, by objective id
public record FrozenEdition(int number, LocalDate frozenOn, LocalDate from, LocalDate to, DashboardView dashboard,
        Map<String, String> texts, Feeling feeling, long auditSeq, String auditSeal, String actorFunction,
        @Nullable String actorOrganisation, @Nullable UUID actor, boolean training) {

    public FrozenEdition {
        texts = Map.copyOf(texts);
    }

    /// Function and organisation of whoever froze it; the name is never kept.
    public String by() {
        return actorOrganisation == null || actorOrganisation.isBlank()
                ? actorFunction
                : actorFunction + ", " + actorOrganisation;
    }
}
