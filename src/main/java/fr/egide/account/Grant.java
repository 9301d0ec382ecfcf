package fr.egide.account;

/// A role held on a scope.
public record Grant(Role role, Scope scope) {}
