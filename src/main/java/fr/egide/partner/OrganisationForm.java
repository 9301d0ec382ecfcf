package fr.egide.partner;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// What is typed to describe an organisation: texts, so that nothing is lost when one of them is wrong.
///
/// @param family code or label of the vocabulary FAMILY, `type` of ORGANISATION_TYPE, `level` of LEVEL
/// @param parent name or id of the organisation that it is a part of
/// @param territories references or exact names, parted by semicolons or lines
/// @param tags free words, parted by semicolons, commas or lines
public record OrganisationForm(String name, String family, String type, String level, String parent, String siret,
        String territories, @Nullable Boolean employsMediators, String tags, String closedOn,
        @Nullable Integer version) {

    public OrganisationForm {
        name = Typed.kept(name);
        family = Typed.kept(family);
        type = Typed.kept(type);
        level = Typed.kept(level);
        parent = Typed.kept(parent);
        siret = Typed.kept(siret);
        territories = Typed.kept(territories);
        tags = Typed.kept(tags);
        closedOn = Typed.kept(closedOn);
    }

    /// An empty form.
    public static OrganisationForm blank() {
        return new OrganisationForm("", "", "", "MUNICIPAL", "", "", "", false, "", "", null);
    }

    /// @param parent name of the organisation that it is a part of
    /// @param territories as they are typed
    static OrganisationForm of(Organisation stored, String parent, String territories) {
        LocalDate closed = stored.closedOn();
        return new OrganisationForm(stored.name(), stored.family(), Typed.kept(stored.type()), stored.level(), parent,
                Typed.kept(stored.siret()), territories, stored.employsMediators(), String.join("; ", stored.tags()),
                closed == null ? "" : closed.toString(), stored.version());
    }

    /// The same, changed from this version.
    public OrganisationForm of(int from) {
        return new OrganisationForm(name, family, type, level, parent, siret, territories, employsMediators, tags,
                closedOn, from);
    }

    public boolean mayEmployMediators() {
        return Boolean.TRUE.equals(employsMediators);
    }
}
