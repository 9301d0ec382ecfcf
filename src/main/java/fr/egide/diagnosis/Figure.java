package fr.egide.diagnosis;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// A figure that a finding stands on, as it was read; the decision on the diagnosis freezes it with the rest.
///
/// @param key where it can be found again: indicator, territory, years, edition
/// @param text what was read there, with its margin; it doesn't follow what is revised since
/// @param chart SVG that draws it, where it was taken from the portrait
/// @param basis a [Basis] as JSON, where it was computed from the portrait
/// @param address the page of the portrait that says it, where it was taken from there
@Table(schema = "diagnosis", value = "figure")
public record Figure(@Id UUID id, UUID diagnosis, UUID finding, int position, String key, String text,
        @Nullable String address, @Nullable String chart, @Nullable String basis,
        @Version int version) implements DiagnosisPart {}
