package fr.egide.web;

/// A line of the page of sources and licences, given by each room as a bean.
///
/// @param key messages `sources.<key>` (what it is) and `sources.<key>.text` (producer, edition, licence)
/// @param order the smallest first
public record SourceNotice(String key, int order) {}
