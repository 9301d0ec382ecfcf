package fr.egide.contract;

import java.util.UUID;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// Top level of a contract: an orientation under which objectives stand.
@Table(schema = "contract", value = "axis")
public record Axis(@Id UUID id, UUID contract, int position, String title,
        @Version int version) implements ContractObject {}
