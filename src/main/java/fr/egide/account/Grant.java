package fr.egide.account;

/// A role held on a scope.
public record Grant(Role role, Scope scope) {

    /// Names it in a form.
    public String key() {
        return role + " " + ScopeColumns.of(scope);
    }
}
