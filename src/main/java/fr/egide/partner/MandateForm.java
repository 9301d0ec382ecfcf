package fr.egide.partner;

import org.jspecify.annotations.Nullable;

/// What is typed to describe a mandate.
///
/// @param organisation name or id
public record MandateForm(String function, String organisation, String body, String startsOn, String endsOn,
        @Nullable Integer version) {

    public MandateForm {
        function = Typed.kept(function);
        organisation = Typed.kept(organisation);
        body = Typed.kept(body);
        startsOn = Typed.kept(startsOn);
        endsOn = Typed.kept(endsOn);
    }

    /// A post to fill in an organisation.
    public static MandateForm in(String organisation) {
        return new MandateForm("", organisation, "", "", "", null);
    }

    /// @param organisation its name
    public static MandateForm of(Mandate mandate, String organisation) {
        return new MandateForm(mandate.function(), organisation, Typed.kept(mandate.body()),
                written(mandate.startsOn()),
                written(mandate.endsOn()), mandate.version());
    }

    /// The same, changed from this version.
    public MandateForm of(int from) {
        return new MandateForm(function, organisation, body, startsOn, endsOn, from);
    }

    private static String written(@Nullable Object day) {
        return day == null ? "" : day.toString();
    }
}
