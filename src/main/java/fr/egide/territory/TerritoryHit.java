package fr.egide.territory;

/// One answer of the search: what it is, where it lies, how many live there.
public record TerritoryHit(TerritoryRef ref, String name, String kindKey, String where, long population) {}
