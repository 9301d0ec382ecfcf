package fr.egide.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// A local security contract, of one of the kinds of the frame, on one territory and one period (circular, 2.A and 2.C).
///
/// @param territory text form of a `TerritoryRef`
/// @param departements codes of the départements the territory lies in, kept for rights
@Table(schema = "contract", value = "contract")
public record Contract(@Id UUID id, String kind, String title, String territory, String territoryName,
        List<String> departements, LocalDate startsOn, LocalDate endsOn, @Nullable UUID coordinator,
        @Nullable String coordinatorFunction, ContractState state, @Nullable LocalDate signedOn,
        @Version int version) implements ContractObject {

    @Override
    public UUID contract() {
        return id;
    }
}
