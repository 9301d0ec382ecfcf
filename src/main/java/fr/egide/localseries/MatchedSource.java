package fr.egide.localseries;

/// A source beside a territory that its own one shares communes with.
public record MatchedSource(LocalSource source, PerimeterMatch match) {}
