package fr.egide.contract;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// Who binds which organisation by signing: a function, never a person's name.
///
/// @param legalAct the act that allows the signature (deliberation, delegation)
@Table(schema = "contract", value = "signatory")
public record Signatory(@Id UUID id, UUID contract, UUID organisation, String function, @Nullable LocalDate signedOn,
        @Nullable String legalAct, @Version int version) implements ContractObject {}
