package fr.egide.account;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.egide.web.Refusal;

/// A role and where it is held, as chosen on a page.
///
/// @param place `EVERYTHING`, `DEPARTEMENT:31`, `CONTRACT:<id>`, `DIAGNOSIS:<id>` or `COUNCIL:<id>`
/// @param organisation name of an organisation of the contract, for a partner
record GrantForm(@Nullable Role role, @Nullable String place, @Nullable String organisation) {

    static final GrantForm EMPTY = new GrantForm(Role.READER, "", "");

    /// @throws Refusal 422 `ACC-004` without a role and a place that exist, `ACC-012` where this role isn't held,
    ///         `ACC-013` for an organisation nobody knows
    Grant grant(ScopeNames.Known known) {
        if (role == null) {
            throw Refusal.unprocessable("ACC-004");
        }
        Scope scope = scope(role, known);
        boolean fits = switch (role) {
            case ADMINISTRATOR, NATIONAL -> scope instanceof Scope.Everything;
            case PREFECTURE -> scope instanceof Scope.Departement;
            case PARTNER -> scope instanceof Scope.Organisation;
            case COORDINATOR, FOLLOW_UP_GROUP, READER -> true;
        };
        if (!fits) {
            throw Refusal.unprocessable("ACC-012");
        }
        return new Grant(role, scope);
    }

    private Scope scope(Role held, ScopeNames.Known known) {
        String[] parts = String.valueOf(place).split(":", 2);
        String id = parts.length == 2 ? parts[1] : "";
        if (parts[0].equals("EVERYTHING")) {
            return new Scope.Everything();
        }
        if (parts[0].equals("DEPARTEMENT") && known.departements().containsKey(id)) {
            return new Scope.Departement(id);
        }
        if (parts[0].equals("CONTRACT") && known.contracts().containsKey(id)) {
            UUID contract = UUID.fromString(id);
            return held == Role.PARTNER
                    ? new Scope.Organisation(contract, organisation(known))
                    : new Scope.Contract(contract);
        }
        if (parts[0].equals("DIAGNOSIS") && known.diagnoses().containsKey(id)) {
            return new Scope.Diagnosis(UUID.fromString(id));
        }
        if (parts[0].equals("COUNCIL") && known.councils().containsKey(id)) {
            return new Scope.Council(UUID.fromString(id));
        }
        throw Refusal.unprocessable("ACC-004");
    }

    private UUID organisation(ScopeNames.Known known) {
        String typed = organisation == null ? "" : organisation;
        return known.organisation(typed).map(UUID::fromString)
                .orElseThrow(() -> Refusal.unprocessable("ACC-013", typed.strip()));
    }
}
