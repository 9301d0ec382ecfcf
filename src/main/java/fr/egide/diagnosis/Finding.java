package fr.egide.diagnosis;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// A numbered finding: what is observed, what it stands on, and how it ranks.
///
/// @param position its number
/// @param sources sources of the evidence
/// @param gravity 1 to 5 on each of the five criteria, absent while it isn't appreciated
/// @param rankingReason why it was appreciated so
@Table(schema = "diagnosis", value = "finding")
public record Finding(@Id UUID id, UUID diagnosis, int position, String text, @Nullable String evidence,
        List<UUID> sources, @Nullable Integer gravity, @Nullable Integer frequency, @Nullable Integer trend,
        @Nullable Integer feeling, @Nullable Integer capacity, @Nullable String rankingReason, @Version int version)
        implements
            DiagnosisPart {

    /// Whether each criterion is appreciated, without which the finding has no rank.
    public boolean isRated() {
        return Stream.of(Criterion.values()).allMatch(criterion -> criterion.of(this) != null);
    }
}
