package fr.egide.territory;

/// A page about one territory, contributed as a bean by the room that owns it and linked from the territory's card.
///
/// @param key message `territory.link.<key>`
/// @param path what follows `/territories/{ref}`
/// @param order from left to right
public record TerritoryLink(String key, String path, int order) {}
