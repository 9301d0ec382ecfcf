package fr.egide.contract;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// A numbered finding: what is observed, that objectives answer.
@Table(schema = "contract", value = "finding")
public record Finding(@Id UUID id, UUID contract, int position, String text, @Nullable String evidence,
        @Version int version) implements ContractObject {}
