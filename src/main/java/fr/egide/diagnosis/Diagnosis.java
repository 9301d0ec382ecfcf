package fr.egide.diagnosis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// A local security diagnosis of one territory (circulars of 28 October 1997, and of 7 June 1999, 1 and 2.B).
///
/// @param territory text form of a `TerritoryRef`
/// @param departements codes of the départements the territory lies in, kept for rights
/// @param periodFrom first day of the period that the figures cover, until `periodTo`
/// @param authorType code of the vocabulary DIAGNOSIS_AUTHOR
/// @param cost euros
/// @param startedOn first day of the work, until `endedOn`
/// @param gravityWeight weight of a criterion in the ranking of problems, 0 to 10, as the four after it
/// @param edition 1 for the first version, one more for each remedial one
/// @param remedies the rejected diagnosis that this one takes up again
@Table(schema = "diagnosis", value = "diagnosis")
public record Diagnosis(@Id UUID id, String title, String territory, String territoryName, List<String> departements,
        LocalDate periodFrom, LocalDate periodTo, String authorType, @Nullable String supplier,
        @Nullable BigDecimal cost, @Nullable String method, @Nullable String commission,
        @Nullable String steeringGroup, @Nullable String previousWork, @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn, int gravityWeight, int frequencyWeight, int trendWeight, int feelingWeight,
        int capacityWeight, DiagnosisState state, int edition, @Nullable UUID remedies, @Version int version)
        implements
            DiagnosisPart {

    @Override
    public UUID diagnosis() {
        return id;
    }

    /// @param last last day of the work
    public Diagnosis ended(LocalDate last) {
        return with(last, state);
    }

    public Diagnosis in(DiagnosisState other) {
        return with(endedOn, other);
    }

    private Diagnosis with(@Nullable LocalDate last, DiagnosisState other) {
        return new Diagnosis(id, title, territory, territoryName, departements, periodFrom, periodTo, authorType,
                supplier, cost, method, commission, steeringGroup, previousWork, startedOn, last, gravityWeight,
                frequencyWeight, trendWeight, feelingWeight, capacityWeight, other, edition, remedies, version);
    }
}
