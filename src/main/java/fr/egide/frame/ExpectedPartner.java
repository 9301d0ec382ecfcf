package fr.egide.frame;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/// Whom a frame expects round the table, in the language of the request.
///
/// @param types codes of the vocabulary ORGANISATION_TYPE that stand for it, names of then and of now
/// @param families codes of the vocabulary FAMILY of which any organisation stands for it
/// @param source requirement and article
/// @param condition when it is expected, where that isn't everywhere
public record ExpectedPartner(String code, String label, Set<String> types, Set<String> families, Set<Phase> phases,
        String source, @Nullable String condition) {

    /// Whether an organisation, of which no more than the family may be known, stands for it.
    public boolean isStoodForBy(@Nullable String type, String family) {
        return families.contains(family) || type != null && types.contains(type);
    }

    /// The same, its condition being met.
    public ExpectedPartner everywhere() {
        return new ExpectedPartner(code, label, types, families, phases, source, null);
    }
}
