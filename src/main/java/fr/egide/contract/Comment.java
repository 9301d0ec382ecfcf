package fr.egide.contract;

import java.time.Instant;
import java.util.UUID;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// What a person says about an action on a day; it isn't part of what was agreed.
///
/// @param author an account, named at display only
@Table(schema = "contract", value = "comment")
public record Comment(@Id UUID id, UUID contract, UUID action, Instant at, UUID author, String text,
        @Version int version) {}
