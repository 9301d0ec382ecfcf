package fr.egide.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// A unit of commitment: an aim, a lead, partners, means, steps, indicators, an evaluation.
/// Codes are those of the vocabularies ACTION_STATUS, PILLAR, THEME, CONFIDENTIALITY, DEVICE, CONCLUSION, DECISION.
///
/// @param publicNumber estimated number of people, never names
/// @param mediationPosts number of mediation posts (adultes-relais and others) used as means
/// @param otherObjectives objectives it serves beside its own
/// @param communes codes, among those of the contract's territory
/// @param devices politique-de-la-ville devices used as means
@Table(schema = "contract", value = "action_sheet")
public record ActionSheet(@Id UUID id, UUID contract, UUID objective, int position, String title, String status,
        List<String> pillars, List<String> themes, @Nullable String legalCategory, String confidentiality,
        @Nullable String need, @Nullable String evidence, @Nullable String aim, @Nullable String publicKind,
        @Nullable String publicAge, @Nullable Integer publicNumber, @Nullable String place, @Nullable String equality,
        @Nullable UUID lead, @Nullable String leadFunction, List<UUID> coLeads, @Nullable String referee,
        @Nullable LocalDate magistrateAgreementOn, boolean probationOrYouthJustice, @Nullable String description,
        @Nullable String prerequisites, @Nullable String existingDevice, @Nullable String avoidedDuplicate,
        @Nullable String risks, @Nullable String equipment, @Nullable String premises, @Nullable String training,
        @Nullable BigDecimal mediationPosts, List<String> devices, @Nullable String evaluationMethod,
        @Nullable LocalDate evaluatedOn, @Nullable String conclusion, @Nullable String lesson,
        @Nullable String decision, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn,
        @Nullable String observations, List<UUID> otherObjectives, List<UUID> findings,
        List<String> communes, @Version int version) implements ContractObject {

    private static final Set<String> BEGUN = Set.of("STARTED", "LATE", "DONE", "CARRIED_OVER");

    /// Whether something of it is done or under way.
    public boolean hasBegun() {
        return BEGUN.contains(status);
    }

    @Override
    public UUID parent() {
        return objective;
    }
}
