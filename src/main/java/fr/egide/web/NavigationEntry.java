package fr.egide.web;

/// One entry of the main navigation, contributed as a bean by the room that owns the page.
///
/// @param key message `nav.<key>`; a page says which entry it belongs to by this key
/// @param href address
/// @param order from left to right
public record NavigationEntry(String key, String href, int order) {}
