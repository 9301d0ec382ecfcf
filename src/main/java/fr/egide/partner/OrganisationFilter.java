package fr.egide.partner;

import org.jspecify.annotations.Nullable;

/// What a list of organisations is narrowed to; empty texts narrow nothing.
///
/// @param q part of a name or of a SIRET
/// @param mediators whether those alone that may employ mediators
/// @param closed whether those that are no more are there too
public record OrganisationFilter(String q, String family, String type, String level, String tag,
        @Nullable Boolean mediators, @Nullable Boolean closed) {

    public OrganisationFilter {
        q = Typed.kept(q);
        family = Typed.kept(family);
        type = Typed.kept(type);
        level = Typed.kept(level);
        tag = Typed.kept(tag);
    }

    public boolean onlyMediators() {
        return Boolean.TRUE.equals(mediators);
    }

    public boolean withClosed() {
        return Boolean.TRUE.equals(closed);
    }

    public boolean isActive() {
        return !(q + family + type + level + tag).isEmpty() || onlyMediators() || withClosed();
    }
}
