package fr.egide.account;

import java.util.UUID;

/// A scope as three columns, and back.
record ScopeColumns(String kind, String first, String second) {

    static ScopeColumns of(Scope scope) {
        return switch (scope) {
            case Scope.Everything() -> new ScopeColumns("EVERYTHING", "", "");
            case Scope.Departement(String code) -> new ScopeColumns("DEPARTEMENT", code, "");
            case Scope.Contract(UUID id) -> new ScopeColumns("CONTRACT", id.toString(), "");
            case Scope.Diagnosis(UUID id) -> new ScopeColumns("DIAGNOSIS", id.toString(), "");
            case Scope.Council(UUID id) -> new ScopeColumns("COUNCIL", id.toString(), "");
            case Scope.Organisation(UUID contract, UUID organisation) ->
                new ScopeColumns("ORGANISATION", contract.toString(), organisation.toString());
        };
    }

    Scope scope() {
        return switch (kind) {
            case "EVERYTHING" -> new Scope.Everything();
            case "DEPARTEMENT" -> new Scope.Departement(first);
            case "CONTRACT" -> new Scope.Contract(UUID.fromString(first));
            case "DIAGNOSIS" -> new Scope.Diagnosis(UUID.fromString(first));
            case "COUNCIL" -> new Scope.Council(UUID.fromString(first));
            case "ORGANISATION" -> new Scope.Organisation(UUID.fromString(first), UUID.fromString(second));
            default -> throw new IllegalStateException("unknown scope " + kind);
        };
    }

    @Override
    public String toString() {
        return (kind + " " + first + " " + second).strip();
    }
}
